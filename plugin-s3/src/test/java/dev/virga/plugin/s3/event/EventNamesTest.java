package dev.virga.plugin.s3.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventNamesTest {
  @Test
  void a_star_stands_for_all_events_of_a_kind() {
    assertThat(EventNames.covers("s3:ObjectCreated:*", "ObjectCreated:Put")).isTrue();
    assertThat(EventNames.covers("s3:ObjectCreated:Put", "ObjectCreated:Put")).isTrue();
    assertThat(EventNames.covers("s3:ObjectCreated:Put", "ObjectCreated:Post")).isFalse();
    assertThat(EventNames.covers("s3:ObjectRemoved:*", "ObjectCreated:Put")).isFalse();
    assertThat(EventNames.covers("s3:LifecycleTransition", "LifecycleTransition")).isTrue();
  }

  @Test
  void names_overlap_that_have_an_event_in_common() {
    assertThat(EventNames.overlap("s3:ObjectCreated:*", "s3:ObjectCreated:Put")).isTrue();
    assertThat(EventNames.overlap("s3:ObjectCreated:Put", "s3:ObjectCreated:*")).isTrue();
    assertThat(EventNames.overlap("s3:ObjectCreated:Put", "s3:ObjectCreated:Post")).isFalse();
  }

  @Test
  void stars_stand_where_aws_has_them() {
    assertThat(EventNames.isSupported("s3:ObjectTagging:*")).isTrue();
    assertThat(EventNames.isSupported("s3:*")).isFalse();
    assertThat(EventNames.isSupported("ObjectCreated:Put")).isFalse();
  }
}
