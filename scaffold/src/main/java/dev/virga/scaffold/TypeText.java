package dev.virga.scaffold;

import dev.virga.spi.wire.Entry;
import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Item;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import dev.virga.spi.wire.Sensitive;
import dev.virga.spi.wire.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.traits.TimestampFormatTrait;

/// The types of members as Java source, with the annotations that carry AWS's rules.
final class TypeText {
  private final AwsService service;
  private final JavaFile file;

  TypeText(AwsService service, JavaFile file) {
    this.service = service;
    this.file = file;
  }

  /// The type of a record component.
  String component(AwsType type, boolean required) {
    String nullable = required ? "" : "@" + file.use(Nullable.class) + " ";
    if (type instanceof AwsType.Blob(Rules rules)) {
      return "byte " + lengths(rules) + sensitive(rules) + nullable + "[]";
    } else if (required && type instanceof AwsType.Simple(Class<?> java, Rules rules)) {
      String primitive =
          switch (java.getSimpleName()) {
            case "Integer" -> "int";
            case "Boolean", "Long", "Float", "Double" ->
                JavaNames.uncapitalised(java.getSimpleName());
            default -> file.use(java);
          };
      return annotations(type) + primitive;
    }
    return annotations(type) + nullable + bare(type, true);
  }

  /// The type of a builder's field: nothing but the Java type, and nullable.
  String field(AwsType type) {
    String nullable = "@" + file.use(Nullable.class) + " ";
    return type instanceof AwsType.Blob ? "byte " + nullable + "[]" : nullable + bare(type, false);
  }

  private String bare(AwsType type, boolean rules) {
    return switch (type) {
      case AwsType.Simple it -> file.use(it.java());
      case AwsType.Blob _ -> "byte[]";
      case AwsType.Time _ -> file.use(Instant.class);
      case AwsType.Choice it -> model(it.sdk());
      case AwsType.Structure it -> model(it.sdk());
      case AwsType.Listing it -> file.use(List.class) + "<" + argument(it.element(), rules) + ">";
      case AwsType.Mapping it ->
          file.use(Map.class)
              + "<"
              + argument(it.key(), rules)
              + ", "
              + argument(it.value(), rules)
              + ">";
    };
  }

  private String argument(AwsType type, boolean rules) {
    return (rules ? annotations(type) : "") + bare(type, rules);
  }

  private String model(Class<?> sdk) {
    return file.use(service.javaPackage() + ".model." + sdk.getSimpleName());
  }

  private String annotations(AwsType type) {
    return switch (type) {
      case AwsType.Simple(Class<?> java, Rules rules) when java == String.class ->
          lengths(rules) + pattern(rules) + sensitive(rules);
      case AwsType.Simple(Class<?> java, Rules rules) -> range(java, rules);
      case AwsType.Time it when !it.usual() ->
          "@" + file.use(Timestamp.class) + "(Timestamp.Format." + format(it.format()) + ") ";
      case AwsType.Listing it -> item(it) + flattened(it.flattened()) + lengths(it.rules());
      case AwsType.Mapping it -> entry(it) + flattened(it.flattened()) + lengths(it.rules());
      case AwsType.Blob _, AwsType.Choice _, AwsType.Structure _, AwsType.Time _ -> "";
    };
  }

  private static String format(TimestampFormatTrait.Format format) {
    return switch (format) {
      case ISO_8601 -> "DATE_TIME";
      case RFC_822 -> "HTTP_DATE";
      case UNIX_TIMESTAMP -> "EPOCH_SECONDS";
      case UNIX_TIMESTAMP_MILLIS -> throw new IllegalArgumentException("milliseconds");
    };
  }

  private String lengths(Rules rules) {
    return limits(
        Length.class,
        rules.min() != null && rules.min() > 0 ? rules.min() : null,
        rules.max() != null && rules.max() < Integer.MAX_VALUE ? rules.max() : null);
  }

  private String range(Class<?> java, Rules rules) {
    boolean pointless =
        rules.max() != null && java == Integer.class && rules.max() >= Integer.MAX_VALUE;
    return limits(Range.class, rules.min(), pointless ? null : rules.max());
  }

  private String limits(Class<?> annotation, @Nullable Long min, @Nullable Long max) {
    if (min == null && max == null) {
      return "";
    }
    String both = min == null || max == null ? "" : ", ";
    return "@"
        + file.use(annotation)
        + "("
        + (min == null ? "" : "min = " + number(min))
        + both
        + (max == null ? "" : "max = " + number(max))
        + ") ";
  }

  private static String number(long number) {
    return number > Integer.MAX_VALUE || number < Integer.MIN_VALUE
        ? number + "L"
        : Long.toString(number);
  }

  private String pattern(Rules rules) {
    return rules.pattern() == null
        ? ""
        : "@" + file.use(Pattern.class) + "(" + JavaNames.literal(rules.pattern()) + ") ";
  }

  private String sensitive(Rules rules) {
    return rules.sensitive() ? "@" + file.use(Sensitive.class) + " " : "";
  }

  private String flattened(boolean flattened) {
    return flattened && service.named() ? "@" + file.use(Flattened.class) + " " : "";
  }

  private String item(AwsType.Listing list) {
    return !service.named() || list.item().equals(service.item())
        ? ""
        : "@" + file.use(Item.class) + "(" + JavaNames.literal(list.item()) + ") ";
  }

  private String entry(AwsType.Mapping map) {
    return !service.named() || (map.keyName().equals("key") && map.valueName().equals("value"))
        ? ""
        : "@%s(key = \"%s\", mapped = \"%s\") "
            .formatted(file.use(Entry.class), map.keyName(), map.valueName());
  }
}
