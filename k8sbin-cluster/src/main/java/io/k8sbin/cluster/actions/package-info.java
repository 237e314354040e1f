/**
 * What a run will do, as a value: {@link io.k8sbin.cluster.actions.ActionPlan} lists typed actions in the order they are
 * done, says why, writes itself as JSON and reads itself back. Pure; contacts nobody and holds no secret.
 */
@NullMarked
package io.k8sbin.cluster.actions;

import org.jspecify.annotations.NullMarked;
