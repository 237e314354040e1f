package io.k8sbin.testtools.planted.ring.b;

import io.k8sbin.testtools.planted.ring.a.Hen;
import java.util.List;

/** Needs the hen. */
public record Egg(List<Hen> from) {}
