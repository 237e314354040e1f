package io.k8sbin.examples.bench;

import java.io.IOException;

/** A way to put twelve files on many hosts and run two commands there. */
interface Contender {
    /** What it is called in the table. */
    String name();

    /**
     * Does the job once on the first so many hosts of the farm.
     *
     * @return CPU seconds used on the operator's side
     */
    double round(int hosts, int round) throws IOException;
}
