package dev.virga.plugin.iam.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardsTest {
  @ParameterizedTest
  @CsvSource({
    "'', '', true",
    "'', a, false",
    "*, '', true",
    "?, '', false",
    "a*c, abbbc, true",
    "a*c, abbbd, false",
    "a?c, abc, true",
    "a?c, ac, false",
    "*a*b*, xxaxxbxx, true",
    "*ab, aab, true",
    "a**b, ab, true",
    "abc, ABC, false",
    "a.c, abc, false",
  })
  void patterns_fit_whole_texts(String pattern, String text, boolean fits) {
    assertThat(Wildcards.matches(Wildcards.pattern(pattern), text)).isEqualTo(fits);
  }

  @Property
  void patterns_fit_what_the_same_regular_expression_fits(
      @ForAll("patterns") String pattern, @ForAll("texts") String text) {
    String regex =
        pattern
            .chars()
            .mapToObj(c ->
                switch (c) {
                  case '*' -> ".*";
                  case '?' -> ".";
                  default -> Pattern.quote(Character.toString(c));
                })
            .collect(Collectors.joining());

    boolean fits = Wildcards.matches(Wildcards.pattern(pattern), text);

    assertThat(fits).isEqualTo(text.matches(regex));
  }

  @Property
  void a_text_fits_itself_with_any_part_of_it_replaced_by_a_star(
      @ForAll("texts") String text, @ForAll int from, @ForAll int to) {
    int length = text.length() + 1;
    int start = Math.floorMod(Math.min(from, to), length);
    int end = Math.max(start, Math.floorMod(Math.max(from, to), length));
    String pattern = text.substring(0, start) + Wildcards.ANY_TEXT + text.substring(end);

    assertThat(Wildcards.matches(pattern, text)).isTrue();
  }

  @Test
  void many_stars_do_not_take_forever() {
    String pattern = "*a".repeat(60) + "b";

    assertThat(Wildcards.matches(Wildcards.pattern(pattern), "a".repeat(4_000))).isFalse();
  }

  @Provide
  Arbitrary<String> patterns() {
    return Arbitraries.strings().withChars('a', 'b', ':', '*', '?').ofMaxLength(8);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars('a', 'b', ':').ofMaxLength(10);
  }
}
