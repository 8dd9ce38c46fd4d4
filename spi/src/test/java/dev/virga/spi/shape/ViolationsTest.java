package dev.virga.spi.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.ViolationStyle;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.MemberNames;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import dev.virga.spi.wire.Sensitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The sentences were seen in recordings of AWS.
@NullMarked
class ViolationsTest {
  public enum Architecture {
    @Name("x86_64")
    X86_64,
    @Name("arm64")
    ARM64
  }

  public record Tag(@Length(max = 3) String key, @Nullable String value) {}

  @MemberNames(MemberNames.Style.UPPER_CAMEL)
  public record Request(
      @Length(max = 5) @Pattern("[a-z]+") String functionName,
      @Range(min = 1, max = 10000) @Nullable Integer limit,
      @Nullable List<Architecture> architectures,
      @Nullable @Length(max = 1) List<@Length(min = 2) String> names,
      @Nullable List<Tag> tags,
      @Nullable @Sensitive @Length(min = 20) String secret,
      @Nullable Map<@Pattern("[a-z]+") String, @Length(max = 2) String> labels) {}

  private final StructureShape shape = new Shapes().structure(Request.class);

  @Test
  void a_missing_member_is_named_in_lower_camel_case() {
    assertThat(refusal(Map.of()))
        .isEqualTo(
            "1 validation error detected: Value null at 'functionName' failed to satisfy constraint: Member must not be null");
  }

  @Test
  void iam_has_its_own_words_for_the_letters_of_a_name() {
    assertThat(refusedByIam(Map.of("FunctionName", "A-B")))
        .isEqualTo(
            "The specified value for functionName is invalid. It must contain only alphanumeric"
                + " characters and/or the following: +=,.@_-");
    assertThat(refusedByIam(Map.of("FunctionName", "abcdef")))
        .isEqualTo(
            "1 validation error detected: Value 'abcdef' at 'functionName' failed to satisfy"
                + " constraint: Member must have length less than or equal to 5");
  }

  @Test
  void several_violations_are_joined() {
    assertThat(refusal(Map.of("FunctionName", "ABCDEFG", "Limit", 10001)))
        .isEqualTo(
            "3 validation errors detected: Value 'ABCDEFG' at 'functionName' failed to satisfy constraint: Member must have length less than or equal to 5; "
                + "Value 'ABCDEFG' at 'functionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-z]+; "
                + "Value '10001' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 10000");
  }

  @Test
  void an_unknown_enum_constant_in_a_list_is_reported_for_the_list() {
    Object unknown = ((Shape.EnumShape) element("Architectures")).parse("X86_64");

    assertThat(refusal(Map.of("FunctionName", "a", "Architectures", List.of(unknown))))
        .isEqualTo(
            "1 validation error detected: Value '[X86_64]' at 'architectures' failed to satisfy constraint: Member must satisfy constraint: "
                + "[Member must satisfy enum value set: [x86_64, arm64], Member must not be null]");
  }

  @Test
  void a_list_is_checked_as_a_whole_and_by_element() {
    assertThat(refusal(Map.of("FunctionName", "a", "Names", List.of("bb", "cc"))))
        .contains("Value '[bb, cc]' at 'names'", "Member must have length less than or equal to 1");
    assertThat(refusal(Map.of("FunctionName", "a", "Names", List.of("b"))))
        .contains(
            "Value '[b]' at 'names'",
            "Member must satisfy constraint: [Member must have length greater than or equal to 2, Member must not be null]");
  }

  @Test
  void a_null_in_a_list_is_a_violation() {
    var names = new ArrayList<@Nullable String>();
    names.add(null);

    assertThat(refusal(Map.of("FunctionName", "a", "Names", names)))
        .contains("Value '[null]' at 'names'");
  }

  @Test
  void a_member_of_a_structure_in_a_list_has_a_path() {
    var violations = new Violations();
    StructureShape tag = (StructureShape) element("Tags");
    @Nullable Object[] slots = tag.slots();
    slots[0] = "long key";
    Object built = tag.build(slots, Path.ROOT.member("Tags").element(0), violations);

    assertThat(built).isEqualTo(StructureShape.INVALID);
    assertThat(violations.message()).contains("Value 'long key' at 'tags.1.member.key' failed");
  }

  @Test
  void a_structure_that_was_refused_is_not_reported_again_by_its_parent() {
    assertThat(refusal(Map.of("FunctionName", "a", "Tags", List.of(StructureShape.INVALID))))
        .isEqualTo("0 validation errors detected: ");
  }

  @Test
  void a_secret_is_not_repeated() {
    assertThat(refusal(Map.of("FunctionName", "a", "Secret", "hunter2")))
        .isEqualTo(
            "1 validation error detected: Value at 'secret' failed to satisfy constraint: Member must have length greater than or equal to 20");
  }

  @Test
  void maps_say_whether_a_key_or_a_value_is_wrong() {
    assertThat(refusal(Map.of("FunctionName", "a", "Labels", Map.of("A", "b"))))
        .contains(
            "Map keys must satisfy constraint: [Member must satisfy regular expression pattern: [a-z]+, Member must not be null]");
    assertThat(refusal(Map.of("FunctionName", "a", "Labels", Map.of("a", "bcd"))))
        .contains(
            "Map value must satisfy constraint: [Member must have length less than or equal to 2, Member must not be null]");
  }

  @Test
  void a_pattern_of_aws_that_names_all_code_points_takes_an_emoji() {
    var pattern = Constraint.Matches.of("[\\u0020-\\u007E\\u10000-\\u10FFFF]+");

    assertThat(pattern.holds("a😀")).isTrue();
    assertThat(pattern.holds("ä")).isFalse();
    assertThat(pattern.text()).endsWith("[\\u0020-\\u007E\\u10000-\\u10FFFF]+");
  }

  @Test
  void length_is_counted_in_characters_and_not_in_utf_16_units() {
    assertThat(new Constraint.MaxLength(2).holds("😀😀")).isTrue();
    assertThat(new Constraint.MaxLength(2).holds("😀😀x")).isFalse();
  }

  private String refusal(Map<String, ?> values) {
    return violations(values).message();
  }

  private String refusedByIam(Map<String, ?> values) {
    return ViolationStyle.IAM.refuse(violations(values)).message();
  }

  private Violations violations(Map<String, ?> values) {
    var violations = new Violations();
    @Nullable Object[] slots = shape.slots();
    values.forEach(
        (name, value) -> slots[Objects.requireNonNull(shape.member(name)).index()] = value);
    Object built = shape.build(slots, Path.ROOT, violations);
    assertThat(built).isEqualTo(StructureShape.INVALID);
    return violations;
  }

  private Shape element(String member) {
    return ((Shape.ListShape) Objects.requireNonNull(shape.member(member)).shape()).element();
  }
}
