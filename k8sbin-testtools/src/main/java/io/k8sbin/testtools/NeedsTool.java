package io.k8sbin.testtools;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/**
 * A property that is skipped as a whole where a program is missing. {@link RealTool#require} inside it cannot do that: jqwik
 * takes each try that is skipped for a rejected sample, and fails when there are only such.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@AddLifecycleHook(NeedsTool.Missing.class)
public @interface NeedsTool {
    /** The program's name. */
    String value();

    /** Decides. */
    final class Missing implements SkipExecutionHook {
        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            return context.findAnnotation(NeedsTool.class)
                    .map(NeedsTool::value)
                    .filter(RealTool::isLacking)
                    .map(name -> SkipResult.skip("tool not installed: " + name))
                    .orElseGet(SkipResult::doNotSkip);
        }
    }
}
