// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** Whether pods must prove that they may use an image that is already there. */
public enum ImagePullCredentialsVerificationPolicy implements WireValue {
    /** {@code NeverVerify}. */
    NEVER_VERIFY("NeverVerify", 0, 0),
    /** {@code NeverVerifyPreloadedImages}. */
    NEVER_VERIFY_PRELOADED_IMAGES("NeverVerifyPreloadedImages", 0, 0),
    /** {@code NeverVerifyAllowlistedImages}. */
    NEVER_VERIFY_ALLOWLISTED_IMAGES("NeverVerifyAllowlistedImages", 0, 0),
    /** {@code AlwaysVerify}. */
    ALWAYS_VERIFY("AlwaysVerify", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    ImagePullCredentialsVerificationPolicy(String word, int since, int removed) {
        this.word = word;
        this.since = since;
        this.removed = removed;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public int since() {
        return since;
    }

    @Override
    public int removed() {
        return removed;
    }
}
