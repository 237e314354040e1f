package io.k8sbin.config.kinds;

import java.util.List;

/**
 * Something the programs of 1.20.2 and we judge differently, on purpose.
 *
 * @param id of the rule
 * @param wire apiVersion/kind of the documents
 * @param what kind of document it is about: {@code valid}, or the id of the corruption
 * @param path of the field, or what the program's answer contains; empty for any
 * @param theyAccept whether the program takes what we refuse, or the other way round
 * @param example a document that shows it; the test fails when it no longer does
 * @param source where it is said, and why we differ
 */
record Disagreement(
        String id, String wire, String what, String path, boolean theyAccept, String example, String source) {
    static final List<Disagreement> ALL = List.of();

    boolean covers(Wire other, String happened, String where, RealDecoder.Answer answer) {
        return wire.equals(other.name())
                && what.equals(happened)
                && theyAccept == answer.accepted()
                && (path.isEmpty() || where.equals(path) || answer.text().contains(path));
    }
}
