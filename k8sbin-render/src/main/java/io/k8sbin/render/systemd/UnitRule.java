package io.k8sbin.render.systemd;

/** One thing the lint looks for in a directive. */
interface UnitRule {
    void check(UnitText.Line line, Directive directive, LintReport report);
}
