package io.k8sbin.testtools.planted.ring.a;

import io.k8sbin.testtools.planted.ring.b.Egg;

/** Needs the egg. */
public record Hen(Egg from) {}
