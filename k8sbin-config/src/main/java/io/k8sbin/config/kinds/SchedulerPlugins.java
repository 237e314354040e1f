// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Plugins by extension point. */
public final class SchedulerPlugins extends ConfigObject {
    private static final Field<SchedulerPluginSet> QUEUE_SORT =
            Field.of("queueSort", Types.object(() -> SchedulerPluginSet.SCHEMA));
    private static final Field<SchedulerPluginSet> PRE_FILTER =
            Field.of("preFilter", Types.object(() -> SchedulerPluginSet.SCHEMA));
    private static final Field<SchedulerPluginSet> FILTER =
            Field.of("filter", Types.object(() -> SchedulerPluginSet.SCHEMA));
    private static final Field<SchedulerPluginSet> POST_FILTER = Field.of(
                    "postFilter", Types.object(() -> SchedulerPluginSet.SCHEMA))
            .in("..v1alpha1,v1beta1..");
    private static final Field<SchedulerPluginSet> SCORE =
            Field.of("score", Types.object(() -> SchedulerPluginSet.SCHEMA));
    private static final Field<SchedulerPluginSet> RESERVE =
            Field.of("reserve", Types.object(() -> SchedulerPluginSet.SCHEMA));
    private static final Field<SchedulerPluginSet> PERMIT =
            Field.of("permit", Types.object(() -> SchedulerPluginSet.SCHEMA));
    private static final Field<SchedulerPluginSet> PRE_BIND =
            Field.of("preBind", Types.object(() -> SchedulerPluginSet.SCHEMA));
    private static final Field<SchedulerPluginSet> BIND =
            Field.of("bind", Types.object(() -> SchedulerPluginSet.SCHEMA));
    private static final Field<SchedulerPluginSet> POST_BIND =
            Field.of("postBind", Types.object(() -> SchedulerPluginSet.SCHEMA));
    private static final Field<SchedulerPluginSet> UNRESERVE =
            Field.of("unreserve", Types.object(() -> SchedulerPluginSet.SCHEMA)).in("..v1alpha2");
    private static final Field<SchedulerPluginSet> PRE_SCORE =
            Field.of("preScore", Types.object(() -> SchedulerPluginSet.SCHEMA)).in("v1alpha2..");
    private static final Field<SchedulerPluginSet> PRE_ENQUEUE = Field.of(
                    "preEnqueue", Types.object(() -> SchedulerPluginSet.SCHEMA))
            .minors(26, 0)
            .in("v1beta2..");
    private static final Field<SchedulerPluginSet> MULTI_POINT = Field.of(
                    "multiPoint", Types.object(() -> SchedulerPluginSet.SCHEMA))
            .minors(23, 0)
            .in("v1beta2..");
    private static final Field<SchedulerPluginSet> PLACEMENT_GENERATE = Field.of(
                    "placementGenerate", Types.object(() -> SchedulerPluginSet.SCHEMA))
            .minors(36, 0)
            .in("v1..");
    private static final Field<SchedulerPluginSet> PLACEMENT_SCORE = Field.of(
                    "placementScore", Types.object(() -> SchedulerPluginSet.SCHEMA))
            .minors(36, 0)
            .in("v1..");
    private static final Field<SchedulerPluginSet> POD_GROUP_POST_FILTER = Field.of(
                    "podGroupPostFilter", Types.object(() -> SchedulerPluginSet.SCHEMA))
            .minors(37, 0)
            .in("v1..");
    static final Schema<SchedulerPlugins> SCHEMA = new Schema<>(
            "SchedulerPlugins",
            SchedulerPlugins::new,
            List.of(
                    QUEUE_SORT,
                    PRE_FILTER,
                    FILTER,
                    POST_FILTER,
                    SCORE,
                    RESERVE,
                    PERMIT,
                    PRE_BIND,
                    BIND,
                    POST_BIND,
                    UNRESERVE,
                    PRE_SCORE,
                    PRE_ENQUEUE,
                    MULTI_POINT,
                    PLACEMENT_GENERATE,
                    PLACEMENT_SCORE,
                    POD_GROUP_POST_FILTER));

    private SchedulerPlugins(Values values) {
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

    /** {@code queueSort}: {@link SchedulerPluginSet}. */
    public Optional<SchedulerPluginSet> queueSort() {
        return one(QUEUE_SORT);
    }

    /** {@code preFilter}: {@link SchedulerPluginSet}. */
    public Optional<SchedulerPluginSet> preFilter() {
        return one(PRE_FILTER);
    }

    /** {@code filter}: {@link SchedulerPluginSet}. */
    public Optional<SchedulerPluginSet> filter() {
        return one(FILTER);
    }

    /** {@code postFilter}: {@link SchedulerPluginSet}. Only in API versions {@code ..v1alpha1,v1beta1..}. */
    public Optional<SchedulerPluginSet> postFilter() {
        return one(POST_FILTER);
    }

    /** {@code score}: {@link SchedulerPluginSet}. */
    public Optional<SchedulerPluginSet> score() {
        return one(SCORE);
    }

    /** {@code reserve}: {@link SchedulerPluginSet}. */
    public Optional<SchedulerPluginSet> reserve() {
        return one(RESERVE);
    }

    /** {@code permit}: {@link SchedulerPluginSet}. */
    public Optional<SchedulerPluginSet> permit() {
        return one(PERMIT);
    }

    /** {@code preBind}: {@link SchedulerPluginSet}. */
    public Optional<SchedulerPluginSet> preBind() {
        return one(PRE_BIND);
    }

    /** {@code bind}: {@link SchedulerPluginSet}. */
    public Optional<SchedulerPluginSet> bind() {
        return one(BIND);
    }

    /** {@code postBind}: {@link SchedulerPluginSet}. */
    public Optional<SchedulerPluginSet> postBind() {
        return one(POST_BIND);
    }

    /** {@code unreserve}: {@link SchedulerPluginSet}. Only in API versions {@code ..v1alpha2}. */
    public Optional<SchedulerPluginSet> unreserve() {
        return one(UNRESERVE);
    }

    /** {@code preScore}: {@link SchedulerPluginSet}. Only in API versions {@code v1alpha2..}. */
    public Optional<SchedulerPluginSet> preScore() {
        return one(PRE_SCORE);
    }

    /** {@code preEnqueue}: {@link SchedulerPluginSet}. Only in API versions {@code v1beta2..}. Since 1.26. */
    public Optional<SchedulerPluginSet> preEnqueue() {
        return one(PRE_ENQUEUE);
    }

    /** {@code multiPoint}: {@link SchedulerPluginSet}. Only in API versions {@code v1beta2..}. Since 1.23. */
    public Optional<SchedulerPluginSet> multiPoint() {
        return one(MULTI_POINT);
    }

    /** {@code placementGenerate}: {@link SchedulerPluginSet}. Only in API versions {@code v1..}. Since 1.36. */
    public Optional<SchedulerPluginSet> placementGenerate() {
        return one(PLACEMENT_GENERATE);
    }

    /** {@code placementScore}: {@link SchedulerPluginSet}. Only in API versions {@code v1..}. Since 1.36. */
    public Optional<SchedulerPluginSet> placementScore() {
        return one(PLACEMENT_SCORE);
    }

    /** {@code podGroupPostFilter}: {@link SchedulerPluginSet}. Only in API versions {@code v1..}. Since 1.37. */
    public Optional<SchedulerPluginSet> podGroupPostFilter() {
        return one(POD_GROUP_POST_FILTER);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link SchedulerPlugins#queueSort()}. */
        public Builder queueSort(SchedulerPluginSet value) {
            values.set(QUEUE_SORT, value);
            return this;
        }

        /** Sets {@link SchedulerPlugins#preFilter()}. */
        public Builder preFilter(SchedulerPluginSet value) {
            values.set(PRE_FILTER, value);
            return this;
        }

        /** Sets {@link SchedulerPlugins#filter()}. */
        public Builder filter(SchedulerPluginSet value) {
            values.set(FILTER, value);
            return this;
        }

        /** Sets {@link SchedulerPlugins#postFilter()}. */
        public Builder postFilter(SchedulerPluginSet value) {
            values.set(POST_FILTER, value);
            return this;
        }

        /** Sets {@link SchedulerPlugins#score()}. */
        public Builder score(SchedulerPluginSet value) {
            values.set(SCORE, value);
            return this;
        }

        /** Sets {@link SchedulerPlugins#reserve()}. */
        public Builder reserve(SchedulerPluginSet value) {
            values.set(RESERVE, value);
            return this;
        }

        /** Sets {@link SchedulerPlugins#permit()}. */
        public Builder permit(SchedulerPluginSet value) {
            values.set(PERMIT, value);
            return this;
        }

        /** Sets {@link SchedulerPlugins#preBind()}. */
        public Builder preBind(SchedulerPluginSet value) {
            values.set(PRE_BIND, value);
            return this;
        }

        /** Sets {@link SchedulerPlugins#bind()}. */
        public Builder bind(SchedulerPluginSet value) {
            values.set(BIND, value);
            return this;
        }

        /** Sets {@link SchedulerPlugins#postBind()}. */
        public Builder postBind(SchedulerPluginSet value) {
            values.set(POST_BIND, value);
            return this;
        }

        /** Sets {@link SchedulerPlugins#unreserve()}. */
        public Builder unreserve(SchedulerPluginSet value) {
            values.set(UNRESERVE, value);
            return this;
        }

        /** Sets {@link SchedulerPlugins#preScore()}. */
        public Builder preScore(SchedulerPluginSet value) {
            values.set(PRE_SCORE, value);
            return this;
        }

        /** Sets {@link SchedulerPlugins#preEnqueue()}. */
        public Builder preEnqueue(SchedulerPluginSet value) {
            values.set(PRE_ENQUEUE, value);
            return this;
        }

        /** Sets {@link SchedulerPlugins#multiPoint()}. */
        public Builder multiPoint(SchedulerPluginSet value) {
            values.set(MULTI_POINT, value);
            return this;
        }

        /** Sets {@link SchedulerPlugins#placementGenerate()}. */
        public Builder placementGenerate(SchedulerPluginSet value) {
            values.set(PLACEMENT_GENERATE, value);
            return this;
        }

        /** Sets {@link SchedulerPlugins#placementScore()}. */
        public Builder placementScore(SchedulerPluginSet value) {
            values.set(PLACEMENT_SCORE, value);
            return this;
        }

        /** Sets {@link SchedulerPlugins#podGroupPostFilter()}. */
        public Builder podGroupPostFilter(SchedulerPluginSet value) {
            values.set(POD_GROUP_POST_FILTER, value);
            return this;
        }

        /** The finished object. */
        public SchedulerPlugins build() {
            return new SchedulerPlugins(values);
        }
    }
}
