package io.k8sbin.config.gates;

import java.util.Locale;

/**
 * A part of the life of a feature gate.
 *
 * @param maturity how far the feature is
 * @param since first minor of Kubernetes 1 that has it so
 * @param enabled its default
 * @param locked whether only the default may be set
 */
public record GateStage(Maturity maturity, int since, boolean enabled, boolean locked) {
    /** How far a feature is. */
    public enum Maturity {
        /** May change or go at any time. */
        ALPHA,
        /** Stays, details may change. */
        BETA,
        /** Is part of Kubernetes; the gate goes some minors later. */
        GA,
        /** The feature goes. */
        DEPRECATED
    }

    /** What the catalogue's table writes: {@code beta@20:on:locked}. */
    static GateStage parse(String text) {
        int at = text.indexOf('@');
        int colon = text.indexOf(':');
        return new GateStage(
                Maturity.valueOf(text.substring(0, at).toUpperCase(Locale.ROOT)),
                Integer.parseInt(text.substring(at + 1, colon)),
                text.startsWith(":on", colon),
                text.endsWith(":locked"));
    }
}
