package io.k8sbin.remote;

/**
 * Some of several hosts: a count, or a percentage that is compared exactly, without rounding.
 *
 * @param value how many, or how many in a hundred
 * @param unit which of both
 */
public record Share(int value, Unit unit) {
    private static final int HUNDRED = 100;

    /** What the value counts. */
    public enum Unit {
        /** Hosts. */
        HOSTS,
        /** Hosts in a hundred. */
        PERCENT
    }

    /** Refuses negative values and more than 100 percent. */
    public Share {
        if (value < 0 || (unit == Unit.PERCENT && value > HUNDRED)) {
            throw new IllegalArgumentException("not a share of hosts: " + value + " " + unit);
        }
    }

    /** So many hosts. */
    public static Share of(int hosts) {
        return new Share(hosts, Unit.HOSTS);
    }

    /** So many hosts in a hundred, 0 to 100. */
    public static Share percent(int percent) {
        return new Share(percent, Unit.PERCENT);
    }

    /** Whether so many of so many are more than this share. */
    public boolean isExceededBy(int hosts, int total) {
        return unit == Unit.PERCENT ? (long) hosts * HUNDRED > (long) total * value : hosts > value;
    }

    /** The most hosts of so many that do not exceed this share. */
    public int most(int total) {
        return unit == Unit.PERCENT ? (int) ((long) total * value / HUNDRED) : Math.min(value, total);
    }

    /** {@code 3} or {@code 25%}. */
    @Override
    public String toString() {
        return unit == Unit.PERCENT ? value + "%" : Integer.toString(value);
    }
}
