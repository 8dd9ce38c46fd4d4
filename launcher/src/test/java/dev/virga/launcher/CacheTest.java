package dev.virga.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.testkit.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The AOT cache belongs to one build of the image; what the scripts do with one that does not, or is not
/// there. The virtual machine is a fake; `DistributionImageTest` has the real one.
class CacheTest {
  private static final String OTHER = "fedcba9876543210";
  private static final Duration SOON = Duration.ofSeconds(30);

  @TempDir private Path directory;
  private FakeHome home;

  @BeforeEach
  void create() throws Exception {
    home = FakeHome.create(directory.resolve("a folder"));
  }

  private String option() {
    return "-XX:AOTCache=" + home.cache(FakeHome.BUILD);
  }

  private void awaitNoTraining() {
    Waiting.until(SOON, () -> Files.exists(home.lock()), locked -> !locked);
  }

  @Test
  void the_virtual_machine_gets_its_options_in_order() throws Exception {
    var run = home.run(Map.of("VIRGA_JAVA_OPTIONS", "-Xc -Dd=*"), "--version", "a b");

    assertThat(run.code()).isZero();
    assertThat(run.output())
        .containsExactly(
            "-Xa",
            "-XX:+UseSerialGC",
            "-Xms64m",
            "-XX:NewSize=40m",
            "-Xb",
            "-Xc",
            "-Dd=*",
            "-Dvirga.home=" + home.path().toRealPath(),
            "-Dvirga.build=" + FakeHome.BUILD,
            "-m",
            "dev.virga.launcher/dev.virga.launcher.Main",
            "--version",
            "a b");
  }

  @Test
  void another_collector_takes_the_place_of_ours() throws Exception {
    var run = home.run(Map.of("VIRGA_JAVA_OPTIONS", "-XX:+UseZGC"), "--version");

    assertThat(run.output()).contains("-XX:+UseZGC").doesNotContain("-XX:+UseSerialGC");
  }

  @Test
  void a_smaller_heap_need_not_hold_what_ours_begins_with() throws Exception {
    var run = home.run(Map.of("VIRGA_JAVA_OPTIONS", "-Dx -Xmx48m"), "--version");

    assertThat(run.output())
        .contains("-Xmx48m", "-XX:+UseSerialGC", "-Xb")
        .doesNotContain("-Xms64m", "-XX:NewSize=40m");
  }

  @Test
  void a_cache_of_this_build_is_used() throws Exception {
    Files.createFile(home.cache(FakeHome.BUILD));

    assertThat(home.run("start").output()).contains(option());
  }

  @Test
  void a_cache_of_another_build_is_not_used_and_made_anew_for_the_next_start() throws Exception {
    Files.createFile(home.cache(OTHER));

    var first = home.run("start").output();
    Waiting.until(SOON, () -> Files.exists(home.cache(FakeHome.BUILD)), made -> made);
    awaitNoTraining();
    var second = home.run("start").output();

    assertThat(first).contains("start").noneMatch(it -> it.startsWith("-XX:AOTCache"));
    assertThat(second).contains(option());
    assertThat(home.cache(OTHER)).doesNotExist();
  }

  @Test
  void an_image_that_was_put_there_by_hand_runs_without_a_cache() throws Exception {
    Files.createFile(home.cache(FakeHome.BUILD));
    Files.write(home.path().resolve("lib/modules"), new byte[100]);

    var run = home.run("start");

    assertThat(run.code()).isZero();
    assertThat(run.output())
        .contains("-Dvirga.build=unknown")
        .noneMatch(it -> it.startsWith("-XX:AOTCache"));
    assertThat(home.run("train").output())
        .containsExactly(
            "virga: lib/modules was not made by the build of Virga; there can be no AOT cache for it");
  }

  @Test
  void a_training_that_fails_is_tried_again_only_on_request() throws Exception {
    home.breakTraining();
    Path failed = home.path().resolve("lib/virga-" + FakeHome.BUILD + ".aot.failed");

    home.run("start");
    Waiting.until(SOON, () -> Files.exists(failed), it -> it);
    awaitNoTraining();
    home.run("start");

    assertThat(home.lock()).doesNotExist();
    Files.delete(home.path().resolve("bin/java.broken"));
    assertThat(home.run("train").code()).isZero();
    assertThat(home.cache(FakeHome.BUILD)).hasContent("cache");
    assertThat(failed).doesNotExist();
  }

  @Test
  void one_training_goes_on_at_a_time_and_that_of_the_dead_does_not_count() throws Exception {
    Files.createDirectory(home.lock());
    Path owner = home.lock().resolve("pid");
    Files.writeString(owner, ProcessHandle.current().pid() + "\n");

    var refused = home.run("train");
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.writeString(owner, dead.pid() + "\n");
    var accepted = home.run("train");

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.output()).first().asString().contains("another training is going on");
    assertThat(accepted).isEqualTo(new FakeHome.Run(0, List.of()));
    assertThat(home.lock()).doesNotExist();
    assertThat(home.cache(FakeHome.BUILD)).exists();
  }

  @Test
  void a_folder_that_cannot_be_written_does_not_break_a_start() throws Exception {
    // A file in the place of the lock stops root as well as everybody else.
    Files.createFile(home.lock());

    var started = home.run("start");
    var trained = home.run("train");

    assertThat(started.code()).isZero();
    assertThat(trained.code()).isEqualTo(1);
    assertThat(trained.output()).first().asString().contains("no AOT cache can be written into");
  }

  @Test
  void the_training_is_not_touched_by_the_settings_of_the_caller() throws Exception {
    var environment = Map.of("VIRGA_JAVA_OPTIONS", "-Xmine", "VIRGA_DATA_DIRECTORY", "/state");
    Files.writeString(
        home.path().resolve("bin/java"),
        "#!/bin/sh\nenv >>\"$(dirname \"$0\")/environment\"\npwd >>\"$(dirname \"$0\")/environment\"\n");

    home.run(environment, "train");

    assertThat(Files.readString(home.path().resolve("bin/environment")))
        .doesNotContain("VIRGA_DATA_DIRECTORY", "-Xmine")
        .contains("VIRGA_JAVA_OPTIONS=-XX:AOTCacheOutput=virga.aot")
        .contains(home.lock().getFileName().toString());
  }
}
