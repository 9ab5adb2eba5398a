/* The limit of scripts/bench: the warm-up of RothC, one set of inputs, compiled. Same mathematics and same float64 as
   gsocseq_plugin/core/gsocseq/warmup.py (Coleman & Jenkinson 1996; Lieth 1975; FAO 2022, ch. 5), plant carbon only, classes that stay.

   Two exponentials a month instead of five: the rate constants are multiples of HUM's, so what is left of the other pools are powers of
   what is left of HUM (k = 0.02, 0.30, 0.66, 10 per year: powers 1, 15, 33, 500). The exponential is our own, because a compiler turns a
   loop into vector instructions only where it sees no call. Arrays are (rows, n), pixels last, as in the core. */

#include <stdint.h>
#include <string.h>

enum { TILE = 256 }; /* pixels whose state and climate of a year stay in the cache */

static inline double least(double a, double b) { return a < b ? a : b; }
static inline double most(double a, double b) { return a > b ? a : b; }

/* exp(x) = 2^k exp(r) with |r| <= ln(2)/2: a Taylor polynomial, whose rest is below 2e-16. x is held within what a double can hold. */
static inline double exponential(double x) {
    const double round = 0x1.8p52, log2e = 1.4426950408889634, ln2_high = 0x1.62e42fee00000p-1, ln2_low = 0x1.a39ef35793c76p-33;
    x = most(-700.0, least(x, 700.0));
    double shifted = x * log2e + round, k = shifted - round, r = (x - k * ln2_high) - k * ln2_low, power, sum;
    int64_t bits;
    memcpy(&bits, &shifted, sizeof bits);
    bits = (int64_t)(((uint64_t)bits << 52) + ((uint64_t)1023 << 52));
    memcpy(&power, &bits, sizeof power);
    sum = 1.0 / 479001600.0;
    sum = sum * r + 1.0 / 39916800.0;
    sum = sum * r + 1.0 / 3628800.0;
    sum = sum * r + 1.0 / 362880.0;
    sum = sum * r + 1.0 / 40320.0;
    sum = sum * r + 1.0 / 5040.0;
    sum = sum * r + 1.0 / 720.0;
    sum = sum * r + 1.0 / 120.0;
    sum = sum * r + 1.0 / 24.0;
    sum = sum * r + 1.0 / 6.0;
    sum = sum * r + 0.5;
    sum = sum * r + 1.0;
    sum = sum * r + 1.0;
    return sum * power;
}

/* MIAMI: g dry matter/m2/yr from the year's rain (mm) and mean temperature (degC). */
static inline double miami(double rain, double tmean) {
    return least(3000.0 * (1.0 - exponential(-0.000664 * rain)), 3000.0 / (1.0 + exponential(1.315 - 0.119 * tmean)));
}

static inline double temperature_factor(double tmean) {
    double factor = 47.91 / (1.0 + exponential(106.06 / (tmean + 18.27)));
    return tmean < -5.0 ? 0.0 : factor;
}

/* n pixels through the years, in place of `deficit` (n) and `pools` (4, n).
   warmer, wetter: shares by which the bound moves |T| and P; tmean, prec, pet (12*years, n); cover (12, n): the rate factor c, paddy's
   in it; limits (12, n), intercept and slope (n): of the moisture deficit; proportions (12, n): of the annual input; dpm (n): its share
   that goes to DPM; b, h (n): humified shares; per_npp (n): the input for one unit of NPP. */
void warm_up(int64_t n, int64_t years, double warmer, double wetter, const float *restrict tmean, const float *restrict prec,
             const float *restrict pet, const double *restrict cover, const double *restrict limits, const double *restrict intercept,
             const double *restrict slope, const double *restrict proportions, const double *restrict dpm, const double *restrict b,
             const double *restrict h, const double *restrict per_npp, double *restrict deficit, double *restrict pools) {
    for (int64_t start = 0; start < n; start += TILE) {
        const int64_t stop = start + TILE < n ? start + TILE : n;
        for (int64_t year = 0; year < years; year++) {
            double rain[TILE] = {0.0}, warmth[TILE] = {0.0}, input[TILE];
            for (int64_t month = 12 * year; month < 12 * year + 12; month++)
                for (int64_t i = start; i < stop; i++) {
                    const double t = tmean[month * n + i];
                    warmth[i - start] += t + warmer * (t < 0.0 ? -t : t);
                    rain[i - start] += prec[month * n + i] * (1.0 + wetter);
                }
            for (int64_t i = start; i < stop; i++)
                input[i - start] = per_npp[i] * miami(rain[i - start], warmth[i - start] / 12.0);
            for (int64_t month = 0; month < 12; month++) {
                const int64_t at = (12 * year + month) * n, of_year = month * n;
                for (int64_t i = start; i < stop; i++) {
                    const double t = tmean[at + i], d = deficit[i];
                    const double balance = prec[at + i] * (1.0 + wetter) - pet[at + i];
                    const double after = most(least(d + balance, 0.0), least(limits[of_year + i], d));
                    const double moisture = least(intercept[i] + slope[i] * after, 1.0);
                    const double xi = temperature_factor(t + warmer * (t < 0.0 ? -t : t)) * moisture * cover[of_year + i];
                    const double u = exponential(xi * (-0.02 / 12.0)), u2 = u * u, u4 = u2 * u2, u8 = u4 * u4, u15 = u8 * u4 * u2 * u;
                    const double u16 = u8 * u8, u33 = u16 * u16 * u, u100 = u33 * u33 * u33 * u, u200 = u100 * u100;
                    const double dpm_left = pools[i] * (u200 * u200 * u100), rpm_left = pools[n + i] * u15;
                    const double bio_left = pools[2 * n + i] * u33, hum_left = pools[3 * n + i] * u;
                    const double lost = (pools[i] - dpm_left) + (pools[n + i] - rpm_left) + (pools[2 * n + i] - bio_left)
                                        + (pools[3 * n + i] - hum_left);
                    const double incoming = input[i - start] * proportions[of_year + i];
                    deficit[i] = after;
                    pools[i] = dpm_left + incoming * dpm[i];
                    pools[n + i] = rpm_left + incoming * (1.0 - dpm[i]);
                    pools[2 * n + i] = bio_left + b[i] * lost;
                    pools[3 * n + i] = hum_left + h[i] * lost;
                }
            }
        }
    }
}
