package io.k8sbin.render;

/** How the value of one place is written, and whether the place is a word of its own. */
record PlaceContext(Escaper escaper, boolean wholeWord) {}
