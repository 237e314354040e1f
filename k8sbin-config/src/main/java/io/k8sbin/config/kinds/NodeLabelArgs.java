// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;

/** Labels nodes must have, must not have or better have. */
public final class NodeLabelArgs extends ConfigKind {
    private static final Field<List<String>> PRESENT_LABELS = Field.of("presentLabels", Types.list(Types.TEXT));
    private static final Field<List<String>> ABSENT_LABELS = Field.of("absentLabels", Types.list(Types.TEXT));
    private static final Field<List<String>> PRESENT_LABELS_PREFERENCE =
            Field.of("presentLabelsPreference", Types.list(Types.TEXT));
    private static final Field<List<String>> ABSENT_LABELS_PREFERENCE =
            Field.of("absentLabelsPreference", Types.list(Types.TEXT));
    static final Schema<NodeLabelArgs> SCHEMA = new Schema<>(
            "NodeLabelArgs",
            NodeLabelArgs::new,
            List.of(PRESENT_LABELS, ABSENT_LABELS, PRESENT_LABELS_PREFERENCE, ABSENT_LABELS_PREFERENCE));

    static final Kind<NodeLabelArgs> DEFINITION = new Kind<>(
            NodeLabelArgs.class, SCHEMA, List.of(Wire.of("kubescheduler.config.k8s.io/v1beta1/NodeLabelArgs", 19, 23)));

    private NodeLabelArgs(Values values) {
        super(SCHEMA, values);
    }

    /** One without any field. */
    public static Builder builder() {
        return new Builder(new Values());
    }

    /** A builder that begins with the fields of this one. */
    public Builder toBuilder() {
        return new Builder(held().copy());
    }

    @Override
    Kind<NodeLabelArgs> definition() {
        return DEFINITION;
    }

    /** {@code presentLabels}: a list, each entry a text. */
    public List<String> presentLabels() {
        return list(PRESENT_LABELS);
    }

    /** {@code absentLabels}: a list, each entry a text. */
    public List<String> absentLabels() {
        return list(ABSENT_LABELS);
    }

    /** {@code presentLabelsPreference}: a list, each entry a text. */
    public List<String> presentLabelsPreference() {
        return list(PRESENT_LABELS_PREFERENCE);
    }

    /** {@code absentLabelsPreference}: a list, each entry a text. */
    public List<String> absentLabelsPreference() {
        return list(ABSENT_LABELS_PREFERENCE);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link NodeLabelArgs#presentLabels()}. */
        public Builder presentLabels(List<String> value) {
            values.set(PRESENT_LABELS, value);
            return this;
        }

        /** Sets {@link NodeLabelArgs#absentLabels()}. */
        public Builder absentLabels(List<String> value) {
            values.set(ABSENT_LABELS, value);
            return this;
        }

        /** Sets {@link NodeLabelArgs#presentLabelsPreference()}. */
        public Builder presentLabelsPreference(List<String> value) {
            values.set(PRESENT_LABELS_PREFERENCE, value);
            return this;
        }

        /** Sets {@link NodeLabelArgs#absentLabelsPreference()}. */
        public Builder absentLabelsPreference(List<String> value) {
            values.set(ABSENT_LABELS_PREFERENCE, value);
            return this;
        }

        /** The finished object. */
        public NodeLabelArgs build() {
            return new NodeLabelArgs(values);
        }
    }
}
