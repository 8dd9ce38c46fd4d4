package dev.virga.protocol.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class HeaderListTest {
  @Test
  void values_are_taken_apart_at_commas_outside_of_quotes() {
    assertThat(HeaderList.split("a, b ,\"c, d\",\"e \\\"f\\\" \\\\\", 5\" tall"))
        .containsExactly("a", "b", "c, d", "e \"f\" \\", "5\" tall");
  }

  @Test
  void dates_keep_the_comma_after_the_day() {
    assertThat(
            HeaderList.splitDates(
                "Mon, 16 Dec 2019 23:48:18 GMT, 2019-12-16T23:48:18Z, Tue, 17 Dec 2019 23:48:18 GMT"))
        .containsExactly(
            "Mon, 16 Dec 2019 23:48:18 GMT",
            "2019-12-16T23:48:18Z",
            "Tue, 17 Dec 2019 23:48:18 GMT");
  }

  @Property
  void what_was_quoted_is_split_to_the_same(
      @ForAll @NotEmpty List<@CharRange(from = ' ', to = '~') String> values) {
    String header = values.stream().map(HeaderList::quote).collect(Collectors.joining(", "));

    assertThat(HeaderList.split(header)).isEqualTo(values);
  }
}
