package dev.virga.runtime.exec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagSearchTest {
  @ParameterizedTest
  @CsvSource({
    "5, 5, 9, true",
    "9, 5, 9, true",
    "4, 5, 9, false",
    "10, 5, 9, false",
    "5, 5, 5, true",
    // the ids have begun anew
    "32000, 31000, 400, true",
    "300, 31000, 400, true",
    "400, 31000, 400, true",
    "401, 31000, 400, false",
    "30999, 31000, 400, false"
  })
  void process_ids_lie_on_a_circle(long pid, long first, long last, boolean within) {
    assertThat(TagSearch.isWithin(pid, first, last)).isEqualTo(within);
  }
}
