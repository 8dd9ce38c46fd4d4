/// Metrics in the text formats of [Prometheus](https://prometheus.io/docs/instrumenting/exposition_formats/)
/// (0.0.4) and [OpenMetrics](https://prometheus.io/docs/specs/om/open_metrics_spec/) (1.0.0).
///
/// A family is two comment lines, `# HELP name text` and `# TYPE name kind`, and one line a sample:
/// `name{label="value"} number`. The two formats differ in the name of a counter's family, which lacks
/// `_total` in OpenMetrics, and in the `# EOF` that ends the latter.
@NullMarked
package dev.virga.kernel.metrics;

import org.jspecify.annotations.NullMarked;
