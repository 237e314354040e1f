package io.k8sbin.config.kinds;

/**
 * One field of a kind or of a part of one.
 *
 * @param name as documents hold it
 * @param type of its values
 * @param range minors that have it
 */
record Field<T>(String name, FieldType<T> type, Range range) {
    static <T> Field<T> of(String name, FieldType<T> type) {
        return new Field<>(name, type, Range.ALWAYS);
    }

    static <T> Field<T> of(String name, FieldType<T> type, int since, int removed) {
        return new Field<>(name, type, new Range(since, removed));
    }
}
