package dev.virga.plugin.iam.evaluation;

import static dev.virga.plugin.iam.evaluation.Asked.outcome;
import static dev.virga.plugin.iam.evaluation.Asked.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
  /// Several values are separated by blanks; `-` is an absent key.
  @ParameterizedTest
  @CsvSource({
    "StringEquals, a, a, true",
    "StringEquals, a, A, false",
    "StringEquals, a b, b, true",
    "StringEquals, a*, ab, false",
    "StringEquals, a, -, false",
    "StringEqualsIfExists, a, -, true",
    "StringEqualsIfExists, a, b, false",
    "StringNotEquals, a, b, true",
    "StringNotEquals, a b, b, false",
    "StringNotEquals, a, -, true",
    "StringEqualsIgnoreCase, aB, Ab, true",
    "StringNotEqualsIgnoreCase, aB, Ab, false",
    "StringLike, a*, abc, true",
    "StringLike, a?c, abc, true",
    "StringLike, A*, abc, false",
    "StringLike, a*, -, false",
    "StringNotLike, a*, abc, false",
    "StringNotLike, a*, bcd, true",
    "NumericEquals, 5, 5.0, true",
    "NumericEquals, 5, five, false",
    "NumericNotEquals, 5, 5, false",
    "NumericNotEquals, 5, 6, true",
    "NumericLessThan, 10, 9, true",
    "NumericLessThan, 10, 10, false",
    "NumericLessThanEquals, 10, 10, true",
    "NumericGreaterThan, 10, 9.5, false",
    "NumericGreaterThanEquals, 10, 1e1, true",
    "NumericLessThan, 10, -, false",
    "NumericLessThanIfExists, 10, -, true",
    "DateEquals, 2026-01-01T00:00:00Z, 2026-01-01T01:00:00+01:00, true",
    "DateEquals, 2026-01-01T00:00:00Z, 1767225600, true",
    "DateNotEquals, 2026-01-01, 2026-01-01T00:00:00Z, false",
    "DateLessThan, 2026-01-01T00:00:00Z, 2025-12-31T23:59:59Z, true",
    "DateLessThan, 2026-01-01T00:00:00Z, 2026-01-01T00:00:00Z, false",
    "DateLessThanEquals, 2026-01-01T00:00:00Z, 2026-01-01T00:00:00Z, true",
    "DateGreaterThan, 2026-01-01, 2026-01-02, true",
    "DateGreaterThanEquals, 2026-01-01, yesterday, false",
    "Bool, true, true, true",
    "Bool, True, true, true",
    "Bool, false, true, false",
    "Bool, true, yes, false",
    "Bool, true, -, false",
    "BoolIfExists, true, -, true",
    "BinaryEquals, QmluYXJ5, QmluYXJ5, true",
    "BinaryEquals, QmluYXJ5, qmluYXJ5, false",
    "IpAddress, 203.0.113.0/24, 203.0.113.7, true",
    "IpAddress, 203.0.113.0/24, 203.0.114.7, false",
    "IpAddress, 203.0.113.7, 203.0.113.7, true",
    "IpAddress, 0.0.0.0/0, 8.8.8.8, true",
    "IpAddress, 2001:db8::/32, 2001:db8:1::5, true",
    "IpAddress, 2001:db8::/32, 2001:db9::5, false",
    "IpAddress, 0.0.0.0/0, 2001:db8::1, false",
    "IpAddress, 203.0.113.0/33, 203.0.113.7, false",
    "NotIpAddress, 203.0.113.0/24 198.51.100.0/24, 198.51.100.9, false",
    "NotIpAddress, 203.0.113.0/24, 198.51.100.9, true",
    "NotIpAddress, 203.0.113.0/24, -, true",
    "ArnEquals, arn:aws:sns:*:123456789012:t-*, arn:aws:sns:eu-west-1:123456789012:t-1, true",
    "ArnLike, arn:aws:sns:*:123456789012:*, arn:aws:sns:eu-west-1:210987654321:t, false",
    "ArnLike, arn:aws:s*, arn:aws:sns:eu-west-1:123456789012:t, false",
    "ArnLike, arn:*:*:*:*:*, arn:aws:sns:eu-west-1:123456789012:a:b, true",
    "ArnNotLike, arn:aws:sns:*:*:*, arn:aws:sqs:eu-west-1:123456789012:q, true",
    "ArnNotEquals, arn:aws:sns:*:*:*, arn:aws:sns:eu-west-1:123456789012:t, false",
    "Null, true, -, true",
    "Null, true, x, false",
    "Null, false, x, true",
    "Null, false, -, false",
    "ForAllValues:StringEquals, a b, a, true",
    "ForAllValues:StringEquals, a b, a b, true",
    "ForAllValues:StringEquals, a b, a c, false",
    "ForAllValues:StringEquals, a b, -, true",
    "ForAnyValue:StringEquals, a b, a c, true",
    "ForAnyValue:StringEquals, a b, c d, false",
    "ForAnyValue:StringEquals, a b, -, false",
    "ForAnyValue:StringEqualsIfExists, a b, -, true",
    "ForAnyValue:StringLike, a*, x ab, true",
    "ForAllValues:StringNotEquals, a b, c d, true",
    "ForAllValues:StringNotEquals, a b, a d, false",
    "ForAnyValue:StringNotEquals, a b, a c, true",
    "ForAnyValue:StringNotEquals, a b, a b, false",
  })
  void operators_compare_as_documented(
      String operator, String policy, String actual, boolean holds) {
    Map<String, List<String>> keys =
        actual.equals("-") ? Map.of() : Map.of("aws:Some", List.of(actual.split(" ")));

    assertThat(holds(operator, List.of(policy.split(" ")), keys)).isEqualTo(holds);
  }

  @Test
  void all_keys_of_all_operators_have_to_hold() {
    String statement =
        "{'Effect':'Allow','Action':'*','Resource':'*','Condition':{"
            + "'StringEquals':{'aws:A':'1','aws:B':'2'},'Bool':{'aws:C':'true'}}}";
    var all = Map.of("aws:a", List.of("1"), "AWS:B", List.of("2"), "aws:C", List.of("true"));

    assertThat(outcome(statement, request("s3:A", "*", all))).isEqualTo(Outcome.ALLOWED);
    for (String key : all.keySet()) {
      var others =
          all.entrySet().stream()
              .filter(it -> !it.getKey().equals(key))
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
      assertThat(outcome(statement, request("s3:A", "*", others))).isEqualTo(Outcome.IMPLICIT_DENY);
    }
  }

  @Property
  void numbers_are_ordered_as_numbers(
      @ForAll @IntRange(min = -200, max = 200) int actual,
      @ForAll @IntRange(min = -200, max = 200) int written) {
    var keys = Map.of("aws:Some", List.of(String.valueOf(actual)));
    var values = List.of(String.valueOf(written));

    assertThat(holds("NumericLessThan", values, keys)).isEqualTo(actual < written);
    assertThat(holds("NumericLessThanEquals", values, keys)).isEqualTo(actual <= written);
    assertThat(holds("NumericGreaterThan", values, keys)).isEqualTo(actual > written);
    assertThat(holds("NumericGreaterThanEquals", values, keys)).isEqualTo(actual >= written);
    assertThat(holds("NumericEquals", values, keys)).isEqualTo(actual == written);
  }

  @Property
  void what_is_negated_is_the_opposite_for_keys_with_a_value(
      @ForAll @IntRange(min = 0, max = 3) int actual,
      @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 0, max = 3) Integer> written) {
    var keys = Map.of("aws:Some", List.of(String.valueOf(actual)));
    var values = written.stream().map(String::valueOf).toList();

    for (String pair :
        List.of(
            "StringEquals StringNotEquals",
            "StringLike StringNotLike",
            "NumericEquals NumericNotEquals")) {
      String[] operators = pair.split(" ");
      assertThat(holds(operators[0], values, keys))
          .isEqualTo(!holds(operators[1], values, keys))
          .isEqualTo(written.contains(actual));
    }
  }

  @Property
  void addresses_are_in_the_range_of_their_own_prefix(
      @ForAll @Size(4) List<@IntRange(min = 0, max = 255) Integer> bytes,
      @ForAll @IntRange(min = 0, max = 32) int prefix) {
    String address = bytes.stream().map(String::valueOf).collect(Collectors.joining("."));
    var keys = Map.of("aws:Some", List.of(address));
    var range = List.of(address + "/" + prefix);

    assertThat(holds("IpAddress", range, keys)).isTrue();
    assertThat(holds("NotIpAddress", range, keys)).isFalse();
  }

  @Property
  void quantifiers_count_values(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 3) Integer> actual,
      @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 0, max = 3) Integer> written) {
    var keys = Map.of("aws:Some", actual.stream().map(String::valueOf).toList());
    var values = written.stream().map(String::valueOf).toList();

    assertThat(holds("ForAllValues:StringEquals", values, keys))
        .isEqualTo(written.containsAll(actual));
    assertThat(holds("ForAnyValue:StringEquals", values, keys))
        .isEqualTo(actual.stream().anyMatch(written::contains));
  }

  private static boolean holds(
      String operator, List<String> values, Map<String, List<String>> keys) {
    String written = values.stream().map(it -> "'" + it + "'").collect(Collectors.joining(","));
    String statement =
        "{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'"
            + operator
            + "':{'aws:Some':["
            + written
            + "]}}}";
    return outcome(statement, request("s3:GetObject", "*", keys)) == Outcome.ALLOWED;
  }
}
