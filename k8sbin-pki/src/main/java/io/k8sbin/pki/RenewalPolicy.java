package io.k8sbin.pki;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;

/** When a certificate that is still valid is due for renewal. */
public sealed interface RenewalPolicy {

    /** After two thirds of the lifetime, as cert-manager and step do by default. */
    static RenewalPolicy standard() {
        return afterFraction(2, 3);
    }

    /**
     * After a part of the lifetime.
     *
     * @throws IllegalArgumentException unless the part is greater than 0 and less than 1
     */
    static RenewalPolicy afterFraction(int numerator, int denominator) {
        return new AfterFraction(numerator, denominator);
    }

    /**
     * This long before the end.
     *
     * @throws IllegalArgumentException when negative
     */
    static RenewalPolicy beforeExpiry(Duration duration) {
        return new BeforeExpiry(duration);
    }

    /** From when on the certificate is due. */
    Instant dueAt(X509Certificate certificate);

    /**
     * After a part of the lifetime, counted from the first valid second.
     *
     * @param numerator above the line
     * @param denominator below the line
     */
    record AfterFraction(int numerator, int denominator) implements RenewalPolicy {
        /** Refuses what is not between 0 and 1. */
        public AfterFraction {
            if (numerator <= 0 || numerator >= denominator) {
                throw new IllegalArgumentException(
                        "not a part of a lifetime between 0 and 1: " + numerator + "/" + denominator);
            }
        }

        @Override
        public Instant dueAt(X509Certificate certificate) {
            Instant start = certificate.getNotBefore().toInstant();
            Duration lifetime =
                    Duration.between(start, certificate.getNotAfter().toInstant());
            return start.plusSeconds(Math.multiplyExact(lifetime.toSeconds(), (long) numerator) / denominator);
        }
    }

    /**
     * A fixed time before the end. A certificate that lives shorter than that is always due.
     *
     * @param duration how long before the last valid second
     */
    record BeforeExpiry(Duration duration) implements RenewalPolicy {
        /** Refuses a negative duration. */
        public BeforeExpiry {
            if (duration.isNegative()) {
                throw new IllegalArgumentException("renewal cannot come after expiry: " + duration);
            }
        }

        @Override
        public Instant dueAt(X509Certificate certificate) {
            return certificate.getNotAfter().toInstant().minus(duration);
        }
    }
}
