package dev.virga.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VirgaExtensionTest {
  @Test
  void parameters_and_fields_are_given_everywhere() {
    FixtureRun run = FixtureRun.of(InjectionFixture.class);

    assertThat(run.failures()).isEmpty();
    assertThat(run.succeeded()).hasSize(6);
  }

  @Test
  void a_test_leaves_neither_state_nor_processes() {
    FixtureRun run = FixtureRun.of(ResetFixture.class);

    assertThat(run.failures()).isEmpty();
    assertThat(run.succeeded()).hasSize(2);
    assertThat(ResetFixture.sleepers()).isEmpty();
  }

  @Test
  void classes_that_want_the_same_share_a_simulator() {
    FixtureRun run = FixtureRun.of(ResetFixture.class, ResetFixture.Twin.class);

    assertThat(run.failures()).isEmpty();
    assertThat(run.reported()).containsKeys("endpoint of reset", "endpoint of its twin");
    assertThat(run.reported().get("endpoint of reset"))
        .isEqualTo(run.reported().get("endpoint of its twin"));
  }

  @Test
  void tests_at_the_same_time_have_accounts_of_their_own() {
    FixtureRun run = FixtureRun.parallel(ParallelFixtures.Accounts.class);

    assertThat(run.failures()).isEmpty();
    assertThat(run.succeeded()).hasSize(2);
  }

  @Test
  void a_bucket_name_is_unique_among_accounts_and_not_among_simulators() {
    FixtureRun shared = FixtureRun.parallel(ParallelFixtures.OneBucket.class);
    FixtureRun own = FixtureRun.parallel(ParallelFixtures.TwoBuckets.class);

    assertThat(shared.failures()).isEmpty();
    assertThat(own.failures()).isEmpty();
    assertThat(shared.succeeded()).hasSameSizeAs(own.succeeded()).hasSize(2);
  }

  @Test
  void without_a_reset_between_them_tests_share_the_account_of_their_class() {
    FixtureRun run = FixtureRun.parallel(ParallelFixtures.Together.class);

    assertThat(run.failures()).isEmpty();
    assertThat(run.succeeded()).hasSize(2);
  }

  @Test
  void time_stands_still_until_a_test_moves_it() {
    FixtureRun run = FixtureRun.of(ClockFixture.class);

    assertThat(run.failures()).isEmpty();
    assertThat(run.succeeded()).hasSize(2);
    assertThat(System.getProperty("fixture.endpoint")).isNull();
  }

  @Test
  void what_cannot_be_had_is_refused_with_what_there_is() {
    FixtureRun run =
        FixtureRun.of(
            RefusedFixtures.UnknownService.class,
            RefusedFixtures.MalformedSetting.class,
            RefusedFixtures.PassingTime.class,
            RefusedFixtures.UnknownType.class,
            RefusedFixtures.FinalField.class);

    assertThat(run.succeeded()).isEmpty();
    assertThat(run.failures().get("RefusedFixtures$UnknownService"))
        .contains("UnknownService: unknown service 'quantum'; there are: ecs, s3, sts")
        .contains("dev.virga:virga-plugin-s3");
    assertThat(run.failures().get("RefusedFixtures$MalformedSetting"))
        .contains("the setting 's3:colour=red' is not of the form SERVICE.KEY=VALUE");
    assertThat(run.failures().get("never(TestClock)"))
        .contains("a TestClock needs @VirgaTest(stoppedClock = true)");
    assertThat(run.failures().get("never(Integer)"))
        .contains("there is no java.lang.Integer from Virga; there are: a java.net.URI");
    assertThat(run.failures().get("never()")).contains("FinalField.account is final");
  }

  @Test
  void a_property_of_the_whole_jvm_is_refused_in_parallel() {
    FixtureRun run = FixtureRun.parallel(RefusedFixtures.PropertyInParallel.class);

    assertThat(run.failures().values())
        .singleElement()
        .asString()
        .contains("the endpointProperty aws.endpointUrl is one for the whole JVM");
  }
}
