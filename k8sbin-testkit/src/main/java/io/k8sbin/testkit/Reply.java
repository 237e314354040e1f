package io.k8sbin.testkit;

/**
 * What a simulated command leaves.
 *
 * @param status exit status
 * @param out standard output
 * @param err standard error
 */
public record Reply(int status, String out, String err) {
    /** Success without a word. */
    public static Reply ok() {
        return ok("");
    }

    /** Success with this output. */
    public static Reply ok(String out) {
        return new Reply(0, out, "");
    }

    /** A failure with this message. */
    public static Reply failed(int status, String err) {
        return new Reply(status, "", err);
    }

    /** Status and sizes; output may hold secrets. */
    @Override
    public String toString() {
        return "Reply[status " + status + ", " + out.length() + "+" + err.length() + " characters]";
    }
}
