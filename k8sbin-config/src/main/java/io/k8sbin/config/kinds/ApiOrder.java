package io.k8sbin.config.kinds;

/** Puts API versions in the order they came in: v1alpha1, v1alpha2, v1beta1, v1, v2alpha1. */
final class ApiOrder {
    private static final int STABLE = 900;

    private ApiOrder() {}

    /** A number that is larger for later versions; a group before a slash does not count. */
    static int of(String apiVersion) {
        String version = apiVersion.substring(apiVersion.lastIndexOf('/') + 1);
        int alpha = version.indexOf("alpha");
        int stage = Math.max(alpha, version.indexOf("beta"));
        if (stage < 0) {
            return number(version) * 1000 + STABLE;
        }
        int weight = alpha >= 0 ? 100 : 200;
        int digits = stage + (alpha >= 0 ? "alpha" : "beta").length();
        return number(version.substring(0, stage)) * 1000 + weight + Integer.parseInt(version.substring(digits));
    }

    /** The number after the v. */
    private static int number(String version) {
        return Integer.parseInt(version.substring(1));
    }
}
