package io.k8sbin.config.kinds;

import java.util.List;
import java.util.function.Supplier;

/**
 * A kind and the names it goes by.
 *
 * @param type its class
 * @param names {@code apiVersion/kind}; the first is written, the others are read too
 * @param lazySchema its fields; asked for only when a document of the kind is at hand
 */
record Kind<T extends ConfigObject & ComponentConfig>(
        Class<T> type, List<String> names, Supplier<Schema<T>> lazySchema) {
    Schema<T> schema() {
        return lazySchema.get();
    }
}
