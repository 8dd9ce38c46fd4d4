package dev.virga.kernel.metrics;

import java.util.Locale;

/// Writes metrics as text, family by family.
public final class MetricsText {
  private final Format format;
  private final StringBuilder text = new StringBuilder(16_384);
  private String family = "";

  /// Writes in a format.
  public MetricsText(Format format) {
    this.format = format;
  }

  /// The text formats.
  public enum Format {
    /// What every Prometheus reads.
    PROMETHEUS("text/plain; version=0.0.4; charset=utf-8"),
    /// What a newer one asks for.
    OPEN_METRICS("application/openmetrics-text; version=1.0.0; charset=utf-8");

    private final String contentType;

    Format(String contentType) {
      this.contentType = contentType;
    }

    /// The format that a client accepts.
    public static Format of(String accept) {
      return accept.contains("application/openmetrics-text") ? OPEN_METRICS : PROMETHEUS;
    }

    /// The media type.
    public String contentType() {
      return contentType;
    }
  }

  /// What a family is.
  public enum Kind {
    /// A number that only grows.
    COUNTER,
    /// A number that goes up and down.
    GAUGE,
    /// How often a value fell below bounds.
    HISTOGRAM,
    /// A count and a sum.
    SUMMARY;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Begins a family.
  ///
  /// @param name its name; that of a counter ends with `_total`
  public MetricsText family(String name, Kind kind, String help) {
    boolean shorter = kind == Kind.COUNTER && format == Format.OPEN_METRICS;
    String shown = shorter ? name.substring(0, name.length() - "_total".length()) : name;
    text.append("# HELP ").append(shown).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(shown).append(' ').append(kind.word()).append('\n');
    family = name;
    return this;
  }

  /// A sample of the family.
  ///
  /// @param labels names and values in turn
  public MetricsText sample(double value, String... labels) {
    return part("", value, labels);
  }

  /// A sample that is a whole number.
  public MetricsText sample(long value, String... labels) {
    return part("", value, labels);
  }

  /// A sample of the family under a name with a suffix, such as `_sum`.
  public MetricsText part(String suffix, double value, String... labels) {
    return write(suffix, String.valueOf(value), labels);
  }

  /// A sample that is a whole number under a name with a suffix, such as `_count`.
  public MetricsText part(String suffix, long value, String... labels) {
    return write(suffix, String.valueOf(value), labels);
  }

  private MetricsText write(String suffix, String value, String... labels) {
    text.append(family).append(suffix);
    for (int i = 0; i < labels.length; i += 2) {
      text.append(i == 0 ? '{' : ',').append(labels[i]).append("=\"");
      escape(labels[i + 1]);
      text.append('"');
    }
    text.append(labels.length == 0 ? " " : "} ").append(value).append('\n');
    return this;
  }

  /// All that was written.
  public String end() {
    return format == Format.OPEN_METRICS ? text + "# EOF\n" : text.toString();
  }

  private void escape(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> text.append("\\\\");
        case '"' -> text.append("\\\"");
        case '\n' -> text.append("\\n");
        default -> text.append(c);
      }
    }
  }
}
