package dev.virga.plugin.logs.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The patterns and events are in the spirit of AWS's page on filter patterns; each rule of it has a line.
class FilterPatternTest {
  private static final String EVENT =
      """
      {"eventType": "UpdateTrail", "sourceIPAddress": "111.111.111.111", "cluster.name": "c",
       "arrayKey": ["value", "another value"], "count": 12, "id": "123456789012", "ratio": 0.05,
       "objectList": [{"name": "a", "id": 1}, {"name": "b", "id": 2}],
       "SomeObject": null, "ThisFlag": true, "OtherFlag": false, "text": "a \\"b\\" \\u00fc",
       "user": {"id": 1, "email": "John.Stiles@example.com"},
       "coordinates": [[0, 1, 2], [4, 5, 6], [7, 8, 9]]}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "'' ~ anything ~ true",
        "'\" \"' ~ anything ~ true",
        "ERROR ~ [ERROR] A fatal exception has occurred ~ true",
        "ERROR ~ Exiting with ERRORCODE: -1 ~ true",
        "ERROR ~ an error ~ false",
        "ERROR Exception ~ [ERROR] Caught IllegalArgumentException ~ true",
        "ERROR Exception ~ [ERROR] Caught ~ false",
        "'\"to process the request\"' ~ Failed to process the request ~ true",
        "'\"to process the request\"' ~ request to process ~ false",
        "'\"say \\\"yes\\\"\"' ~ say \"yes\" ~ true",
        "ERROR -Exiting ~ Exiting with ERRORCODE: -1 ~ false",
        "ERROR -Exiting ~ ERROR ~ true",
        "'\"ERROR\" - \"Exiting\"' ~ Exiting with ERRORCODE: -1 ~ false",
        "-ERROR ~ fine ~ true",
        "-ERROR ~ ERROR ~ false",
        "?ERROR ?WARN ~ ERROR message ~ true",
        "?ERROR ?WARN ~ WARN message ~ true",
        "?ERROR ?WARN ~ INFO message ~ false",
        "?ERROR INFO ~ INFO message ~ true",
        "%AUTHORIZED% ~ UNAUTHORIZED REQUEST ~ true",
        "%^AUTHORIZED% ~ UNAUTHORIZED REQUEST ~ false",
        "%[hc]at$% ~ the cat ~ true",
        "%colou?r% ~ color ~ true",
        "%a{3,5}% ~ aa ~ false",
        "'%gray|grey%' ~ grey ~ true",
        "%10\\.10\\.0\\.1% ~ 10.10.0.1 ~ true",
        "%10\\.10\\.0\\.1% ~ 10a10.0.1 ~ false",
        "'%\\d{3}\\s\\w+%' ~ code 404 found ~ true",
        "ERROR %4[0-9]{2}% ~ ERROR 404 ~ true",
        "ERROR -%4[0-9]{2}% ~ ERROR 404 ~ false",
        "ümlaut ~ ein ümlaut ~ true",
      })
  void terms(String pattern, String message, boolean expected) {
    assertThat(FilterPattern.parse(pattern).matches(message)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ip, user, username, timestamp, request, status_code, bytes] / true",
        "[ip, user, username, timestamp, request, status_code] / false",
        "[ip, user, username, timestamp, request, status_code, bytes > 1000] / true",
        "[ip, user, username, timestamp, request, status_code, bytes > 2000] / false",
        "[ip, user, username, timestamp, request, status_code = 404, bytes] / true",
        "[ip, user, username, timestamp, request, status_code = 4*, bytes] / true",
        "[ip, user, username, timestamp, request = *html*, status_code = 4*, bytes] / true",
        "[ip, user, username, timestamp, request = *png*, status_code = 4*, bytes] / false",
        "[..., request=*.html*, status_code=4*,] / true",
        "[..., status_code, bytes >= 1534] / true",
        "[ip, user, ...] / true",
        "[ip=127*, ..., bytes<1535] / true",
        "[ip, user, …, status_code = 404, bytes] / true",
        "[..., status_code = 4* && status_code != 403, bytes] / true",
        "[..., status_code = 4* && status_code != 404, bytes] / false",
        "[..., status_code = 5* || status_code = 4*, bytes] / true",
        "[..., (status_code = 5* || status_code = 4*) && status_code != 404, bytes] / false",
        "[ip=%127\\.0\\.0\\.[1-9]%, ...] / true",
        "[ip!=%127\\.0\\.0\\.[1-9]%, ...] / false",
        "[ip, user, username = \"frank\", ...] / true",
        "[ip, user, username, timestamp = \"10/Oct/2000:13:25:15 -0700\", ...] / true",
        "[a, b, c, d, e, f, g, h, ...] / false",
        "[ip > 5, ...] / false",
        "[...] / true",
      })
  void fields(String line) {
    String message =
        "127.0.0.1 - frank [10/Oct/2000:13:25:15 -0700] \"GET /index.html HTTP/1.0\" 404 1534";
    int end = line.lastIndexOf(" / ");

    assertThat(FilterPattern.parse(line.substring(0, end)).matches(message))
        .isEqualTo(Boolean.parseBoolean(line.substring(end + 3)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "[w1=ERROR, w2] ~ ERROR message ~ true",
        "[w1=ERROR, w2] ~ ERROR WARN message ~ false",
        "'[w1=ERROR || w1=WARN, w2]' ~ WARN message ~ true",
        "'[w1!=ERROR && w1!=WARN, w2]' ~ INFO message ~ true",
        "'[w1!=ERROR && w1!=WARN, w2]' ~ WARN message ~ false",
        "'[a, b]' ~ '\"not closed' ~ true",
        "'[a]' ~ '' ~ false",
      })
  void words(String pattern, String message, boolean expected) {
    assertThat(FilterPattern.parse(pattern).matches(message)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ $.eventType = \"UpdateTrail\" }",
        "{$.eventType=UpdateTrail}",
        "{ $.eventType = \"*Trail\" }",
        "{ $.eventType = Update* }",
        "{ $.eventType = *dateTr* }",
        "{ $.eventType = * }",
        "{ $.eventType = %Trail% }",
        "{ $.sourceIPAddress != 123.123.* }",
        "{ $.sourceIPAddress = 111.111.* }",
        "{ $.arrayKey[0] = \"value\" }",
        "{ $.arrayKey[*] = \"another value\" }",
        "{ $.objectList[1].id = 2 }",
        "{ $.objectList[*].name = b }",
        "{ $.SomeObject IS NULL }",
        "{ $.SomeObject EXISTS }",
        "{ $.SomeOtherObject NOT EXISTS }",
        "{ $.ThisFlag IS TRUE }",
        "{ $.OtherFlag IS FALSE }",
        "{ $.ThisFlag = true }",
        "{ ($.user.id = 1) && ($.objectList[0].name = \"a\") }",
        "{ $.user.email = \"John.Stiles@example.com\" || $.coordinates[0][1] = no && $.id = no }",
        "{ $.coordinates[0][1] = %[0-2]% }",
        "{ $.count >= 12 && $.count < 10e3 && $.count > +11.5 && $.count != 13 }",
        "{ $.ratio < 10e-2 }",
        "{ $.ratio = 5e-2 }",
        "{ $.id = 123456789012 }",
        "{ $.['cluster.name'] = \"c\" }",
        "{ $.user.* = 1 }",
        "{ $.text = \"a \\\"b\\\" ü\" }",
      })
  void a_json_event_matches(String pattern) {
    assertThat(FilterPattern.parse(pattern).matches(EVENT)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ $.eventType = \"updatetrail\" }",
        "{ $.eventType = Upd*rail }",
        "{ $.arrayKey = \"value\" }",
        "{ $.arrayKey != \"value\" }",
        "{ $.missing != 1 }",
        "{ $.SomeObject != 1 }",
        "{ $.SomeObject NOT EXISTS }",
        "{ $.SomeOtherObject IS NULL }",
        "{ $.ThisFlag IS FALSE }",
        "{ $.objectList[7].id = 2 }",
        "{ $.eventType[0] = U }",
        "{ $.eventType > 3 }",
        "{ ($.user.id = 2 && $.id = no) || $.arrayKey[1] = no }",
        "{ ($.user.email = \"John.Stiles@example.com\" || $.user.id = 5) && $.arrayKey[1] = no }",
      })
  void a_json_event_does_not_match(String pattern) {
    assertThat(FilterPattern.parse(pattern).matches(EVENT)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "plain", "[1]", "{", "{\"a\":1} trailing", "{\"a\":01x}", "{a:1}", "{\"a\"}"})
  void what_is_not_a_json_object_never_matches(String message) {
    assertThat(FilterPattern.parse("{ $.a NOT EXISTS }").matches(message)).isFalse();
  }

  @Test
  void a_nested_bomb_is_just_not_json() {
    String bomb = "{\"a\":" + "[".repeat(1_000_000);

    assertThat(FilterPattern.parse("{ $.b NOT EXISTS }").matches(bomb)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a, ..., b, ...]",
        "[a = ]",
        "[a > x]",
        "[a] b]",
        "[= 4]",
        "{ }",
        "{ $ = 1 }",
        "{ $.a }",
        "{ a = 1 }",
        "{ $.a = }",
        "{ $.a == 1 }",
        "{ $.a = a@b }",
        "{ $.a > abc }",
        "{ $.a IS MAYBE }",
        "{ $.a = 1 && }",
        "{ ($.a = 1 }",
        "{ $.a = 1 $.b = 2 }",
        "{ $.a = \"x }",
        "{ $.a[x] = 1 }",
        "{ $.a = %a% || $.b = %b% || $.c = %c% }",
        "%something!%",
        "%(a|b)%",
        "%ü%",
        "%a",
        "%%",
        "%[a%",
        "%\\1%",
        "\"open",
      })
  void what_is_no_pattern_is_refused(String pattern) {
    assertThatThrownBy(() -> FilterPattern.parse(pattern))
        .isInstanceOf(InvalidPatternException.class)
        .hasMessage("Invalid filter pattern");
  }

  @ParameterizedTest
  @CsvSource({"email@domain.com,email@domain.com", "foo -,-", "?,?", "'\"\"','\"\"'"})
  void characters_that_need_quotes_are_named(String pattern, String term) {
    assertThatThrownBy(() -> FilterPattern.parse(pattern))
        .hasMessage("Invalid character(s) in term '" + term + "'");
  }

  @ParameterizedTest
  @CsvSource({"'{ $.a = 1', '{', '}'", "'[a, b', '[', ']'"})
  void a_bracket_that_is_not_closed_is_named(String pattern, char open, char close) {
    assertThatThrownBy(() -> FilterPattern.parse(pattern))
        .hasMessage("If a filter pattern starts with '%s' it must end with '%s'", open, close);
  }

  @Test
  void parentheses_may_be_deep_but_not_without_end() {
    List<String> patterns = new ArrayList<>();
    for (int depth : new int[] {60, 400}) {
      patterns.add("{" + "(".repeat(depth) + "$.a = 1" + ")".repeat(depth) + "}");
    }

    assertThat(FilterPattern.parse(patterns.getFirst()).matches("{\"a\":1}")).isTrue();
    assertThatThrownBy(() -> FilterPattern.parse(patterns.getLast()))
        .isInstanceOf(InvalidPatternException.class);
  }

  @Test
  void an_expression_that_would_take_for_ever_ends() {
    FilterPattern pattern = FilterPattern.parse("%" + ".*".repeat(30) + "x%");

    assertThat(pattern.matches("a".repeat(100_000))).isFalse();
    assertThat(pattern.matches("ax")).isTrue();
  }
}
