package dev.virga.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavaNamesTest {
  @Test
  void a_component_is_never_a_keyword_or_a_method_of_every_object() {
    assertThat(JavaNames.component("default")).isEqualTo("defaultValue");
    assertThat(JavaNames.component("notify")).isEqualTo("notifyValue");
    assertThat(JavaNames.component("cluster")).isEqualTo("cluster");
  }

  @Test
  void a_name_becomes_words_with_their_article() {
    assertThat(JavaNames.phrase("LaunchType")).isEqualTo("a launch type");
    assertThat(JavaNames.phrase("OSFamily")).isEqualTo("an os family");
  }

  @Test
  void a_literal_means_what_was_given() {
    assertThat(JavaNames.literal("[\\w\"]+\t")).isEqualTo("\"[\\\\w\\\"]+\\t\"");
    assertThat(JavaNames.literal("é")).isEqualTo("\"\\u00E9\"");
  }
}
