package io.k8sbin.pki.cfssl;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A signing profile, with what it takes from the default one filled in. Immutable.
 *
 * @param name {@code default}, or its name below {@code profiles}
 * @param usages what certificates may be used for, in the order given
 * @param expiry how long they are valid, from their start
 * @param backdate how much before now they start
 * @param notBefore when they start instead
 * @param notAfter when they end instead
 * @param authority what kind of authority they are; empty for leaves
 * @param urls where to learn more about their issuer
 * @param ocspNoCheck whether they sign OCSP answers themselves
 * @param nameWhitelist a regular expression that must be found in common name, DNS names and mail addresses
 * @param copied what is taken from the request; everything when empty
 * @param policies certificate policies
 */
public record CfsslProfile(
        String name,
        List<CfsslUsage> usages,
        Duration expiry,
        Duration backdate,
        Optional<Instant> notBefore,
        Optional<Instant> notAfter,
        Optional<Authority> authority,
        Urls urls,
        boolean ocspNoCheck,
        Optional<String> nameWhitelist,
        Optional<Copied> copied,
        List<Policy> policies) {
    /** Copies the lists. */
    public CfsslProfile {
        Objects.requireNonNull(name, "name");
        usages = List.copyOf(usages);
        policies = List.copyOf(policies);
    }

    /**
     * The section {@code ca_constraint} with {@code is_ca}.
     *
     * @param pathLength how many authorities may stand below; any number when empty
     */
    public record Authority(Optional<Integer> pathLength) {}

    /**
     * Addresses written into certificates.
     *
     * @param issuers where the issuer's certificate is
     * @param ocsp who answers whether the certificate is revoked
     * @param crl where the list of revoked certificates is
     */
    public record Urls(List<String> issuers, Optional<String> ocsp, Optional<String> crl) {
        /** Copies the list. */
        public Urls {
            issuers = List.copyOf(issuers);
        }
    }

    /**
     * The section {@code CSRWhitelist}.
     *
     * @param subject whether the subject is taken
     * @param dnsNames whether DNS names are taken
     * @param ipAddresses whether addresses are taken
     * @param emailAddresses whether mail addresses are taken
     */
    public record Copied(boolean subject, boolean dnsNames, boolean ipAddresses, boolean emailAddresses) {
        boolean takes(CfsslHost.Kind kind) {
            return switch (kind) {
                case DNS -> dnsNames;
                case IP -> ipAddresses;
                case EMAIL -> emailAddresses;
            };
        }
    }

    /**
     * A certificate policy.
     *
     * @param oid dotted
     * @param qualifiers statements about it
     */
    public record Policy(String oid, List<Qualifier> qualifiers) {
        /** Copies the list. */
        public Policy {
            qualifiers = List.copyOf(qualifiers);
        }
    }

    /**
     * A statement about a policy.
     *
     * @param userNotice whether it is a text for users ({@code id-qt-unotice}); else the address of a statement
     *     ({@code id-qt-cps})
     * @param value the text or the address
     */
    public record Qualifier(boolean userNotice, String value) {}
}
