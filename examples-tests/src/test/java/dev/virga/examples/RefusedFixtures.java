package dev.virga.examples;

import dev.virga.testkit.TestClock;
import dev.virga.testkit.junit.FromVirga;
import dev.virga.testkit.junit.VirgaTest;
import org.junit.jupiter.api.Test;

/// What cannot be had.
final class RefusedFixtures {
  private RefusedFixtures() {}

  @VirgaTest(services = {"s3", "quantum"})
  static class UnknownService {
    @Test
    void never() {}
  }

  @VirgaTest(services = "s3", settings = "s3:colour=red")
  static class MalformedSetting {
    @Test
    void never() {}
  }

  @VirgaTest(services = "s3")
  static class PassingTime {
    @Test
    void never(TestClock clock) {}
  }

  @VirgaTest(services = "s3")
  static class UnknownType {
    @Test
    void never(@FromVirga Integer number) {}
  }

  @VirgaTest(services = "s3")
  static class FinalField {
    @FromVirga private final String account = "mine";

    @Test
    void never() {}
  }

  @VirgaTest(services = "s3", endpointProperty = "aws.endpointUrl")
  static class PropertyInParallel {
    @Test
    void never() {}
  }
}
