package dev.virga.plugin.ecs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTextTest {
  @Test
  void maps_lists_and_values_are_written_as_json() {
    var map = new LinkedHashMap<String, @Nullable Object>();
    map.put("number", 1.5);
    map.put("flag", true);
    map.put("absent", null);
    map.put("time", Instant.EPOCH);
    map.put("list", List.of("a", 2));

    assertThat(JsonText.of(map))
        .isEqualTo(
            "{\"number\":1.5,\"flag\":true,\"time\":\"1970-01-01T00:00:00Z\",\"list\":[\"a\",2]}");
  }

  @Test
  void what_json_cannot_hold_is_escaped() {
    assertThat(JsonText.of("a\"b\\c\n\u0001")).isEqualTo("\"a\\\"b\\\\c\\u000a\\u0001\"");
    assertThat(JsonText.of("\ud83d\ude00é")).isEqualTo("\"\\ud83d\\ude00é\"");
  }
}
