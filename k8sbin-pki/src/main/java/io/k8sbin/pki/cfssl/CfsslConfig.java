package io.k8sbin.pki.cfssl;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A signing configuration of cfssl, {@code ca-config.json} (config.Config of cfssl 1.2.0). Immutable.
 *
 * @param mode how it was read, which also decides what an unknown profile is
 * @param defaultProfile what is taken when no profile is named
 * @param profiles by name
 */
public record CfsslConfig(CfsslMode mode, CfsslProfile defaultProfile, Map<String, CfsslProfile> profiles) {

    /**
     * A configuration and what is odd about it.
     *
     * @param config what it says
     * @param findings warnings with their places
     */
    public record Reading(CfsslConfig config, List<Finding> findings) {
        /** Copies the list. */
        public Reading {
            findings = List.copyOf(findings);
        }
    }

    /** Copies the map. */
    public CfsslConfig {
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(defaultProfile, "defaultProfile");
        profiles = java.util.Collections.unmodifiableMap(new TreeMap<>(profiles));
    }

    /** What cfssl does without a configuration: 8760 hours, signing, key encipherment, server auth and client auth. */
    public static CfsslConfig standard() {
        return new CfsslConfig(CfsslMode.STRICT, standardProfile(), Map.of());
    }

    static CfsslProfile standardProfile() {
        return new CfsslProfile(
                "default",
                List.of(
                        CfsslUsage.SIGNING,
                        CfsslUsage.KEY_ENCIPHERMENT,
                        CfsslUsage.SERVER_AUTH,
                        CfsslUsage.CLIENT_AUTH),
                Duration.ofDays(365),
                ConfigReader.BACKDATE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new CfsslProfile.Urls(List.of(), Optional.empty(), Optional.empty()),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /**
     * Reads a configuration strictly.
     *
     * @throws CfsslException listing everything that is wrong, with its place
     */
    public static CfsslConfig parse(String json) {
        return read("<ca-config.json>", json, CfsslMode.STRICT).config();
    }

    /**
     * Reads a configuration.
     *
     * @param source name of the text, for places
     * @throws CfsslException listing everything that is wrong: no JSON, wrong types, no expiry, no usages, remote signers
     *     and certificate transparency, which would not be served here; in strict mode also what {@link CfsslMode} says
     */
    public static Reading read(String source, String json, CfsslMode mode) {
        return ConfigReader.read(new Notes(source, mode), json);
    }

    /**
     * The profile of this name. cfssl quietly takes the default where there is none, which gives certificates nobody meant;
     * so does a configuration read leniently.
     *
     * @throws CfsslException when the configuration was read strictly and there is no such profile
     */
    public CfsslProfile profile(String name) {
        CfsslProfile profile = profiles.get(name);
        if (profile != null) {
            return profile;
        }
        if (name.isEmpty() || mode == CfsslMode.LENIENT) {
            return defaultProfile;
        }
        throw new CfsslException(List.of(FieldError.of(
                FieldError.Type.NOT_FOUND,
                FieldPath.of("signing", "profiles"),
                name,
                "cfssl would take the default; profiles are " + profiles.keySet())));
    }
}
