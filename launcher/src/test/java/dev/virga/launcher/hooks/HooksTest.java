package dev.virga.launcher.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class HooksTest {
  private static final URI ENDPOINT = URI.create("http://127.0.0.1:4599");
  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir private Path root;
  private Path log;

  @BeforeEach
  void prepare() {
    log = root.resolve("log");
  }

  private Path script(String name, String... lines) throws Exception {
    Path script = root.resolve(name);
    Files.createDirectories(script.getParent());
    return Files.write(script, List.of(lines));
  }

  private void logs(String name) throws Exception {
    script(name, "echo " + name + " >> " + log);
  }

  private Hooks hooks(Map<String, String> more, Duration start, Duration end) {
    Map<String, String> outer = new HashMap<>(Map.of("PATH", System.getenv("PATH")));
    outer.putAll(more);
    return new Hooks(
        HookFolders.find(List.of(root)),
        new HookEnvironment(outer, "eu-central-1"),
        new Hooks.Patience(start, end));
  }

  private Hooks hooks() {
    return hooks(Map.of(), LONG, LONG);
  }

  private static void ready(Hooks hooks) throws Exception {
    var done = new CountDownLatch(1);
    hooks.ready(ENDPOINT, done::countDown);
    assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
  }

  private List<String> log() throws Exception {
    return Files.exists(log) ? Files.readAllLines(log) : List.of();
  }

  @Test
  void scripts_run_by_stage_and_name_and_those_of_folders_after_their_parents() throws Exception {
    logs("ready.d/20.sh");
    logs("ready.d/10/b.sh");
    logs("ready.d/10/a/z.sh");
    logs("ready.d/10/a.sh");
    logs("ready.d/..data/hidden.sh");
    script("ready.d/main.tf", "not = \"run\"");
    script("ready.d/policy.json", "{}");
    logs("start.d/x.sh");
    logs("boot.d/y.sh");
    logs("shutdown.d/z.sh");

    try (Hooks hooks = hooks()) {
      hooks.before();
      assertThat(log()).containsExactly("boot.d/y.sh", "start.d/x.sh");
      ready(hooks);
    }

    assertThat(log().subList(2, log().size()))
        .containsExactly(
            "ready.d/20.sh",
            "ready.d/10/a.sh",
            "ready.d/10/b.sh",
            "ready.d/10/a/z.sh",
            "shutdown.d/z.sh");
  }

  @Test
  void a_script_is_run_by_its_first_line_or_by_what_its_name_says() throws Exception {
    Path own = script("ready.d/a.sh", "#!/usr/bin/env python3", "print('own')");
    Files.writeString(own, "open('" + log + "', 'a').write('own\\n')\n", StandardOpenOption.APPEND);
    Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxr-xr-x"));
    script("ready.d/b.sh", "echo \"$(basename \"$PWD\")\" >> " + log);
    script("ready.d/c.py", "open('" + log + "', 'a').write('python\\n')");

    try (Hooks hooks = hooks()) {
      ready(hooks);
    }

    assertThat(log()).containsExactly("own", "ready.d", "python");
  }

  @Test
  void a_failure_is_shown_and_the_next_one_runs() throws Exception {
    script("ready.d/1.sh", "exit 3");
    Path broken = script("ready.d/2.sh", "#!/no/such/interpreter");
    Files.setPosixFilePermissions(broken, PosixFilePermissions.fromString("rwxr-xr-x"));
    logs("ready.d/3.sh");

    try (Hooks hooks = hooks()) {
      assertThat(hooks.report(Stage.READY)).containsEntry("completed", false);
      ready(hooks);

      assertThat(hooks.report(Stage.READY))
          .containsEntry("completed", true)
          .containsEntry(
              "scripts",
              List.of(
                  script("1.sh", HookState.Word.ERROR, 3),
                  Map.of("stage", Stage.READY, "name", "2.sh", "state", HookState.Word.ERROR),
                  script("3.sh", HookState.Word.SUCCESSFUL, 0)));
      assertThat(hooks.report().toString()).contains("READY=true", "SHUTDOWN=false");
    }
  }

  private static Map<String, Object> script(String name, HookState.Word state, int exitCode) {
    return Map.of("stage", Stage.READY, "name", name, "state", state, "exit_code", exitCode);
  }

  @Test
  void aws_finds_virga() throws Exception {
    script(
        "ready.d/env.sh",
        "env > " + log,
        "awslocal() { command -v \"$@\"; }",
        "awslocal awslocal >/dev/null");

    try (Hooks hooks =
        hooks(
            Map.of("TEAM", "a", "AWS_PROFILE", "prod", "AWS_ACCESS_KEY_ID", "AKIA1"), LONG, LONG)) {
      ready(hooks);
    }

    assertThat(log())
        .contains(
            "AWS_ENDPOINT_URL=" + ENDPOINT,
            "AWS_ACCESS_KEY_ID=test",
            "AWS_SECRET_ACCESS_KEY=test",
            "AWS_DEFAULT_REGION=eu-central-1",
            "AWS_REGION=eu-central-1",
            "TEAM=a")
        .noneMatch(line -> line.startsWith("AWS_PROFILE"));
  }

  @Test
  void awslocal_is_aws_unless_it_is_installed() throws Exception {
    Path bin = Files.createDirectory(root.resolve("bin"));
    Path aws = Files.writeString(bin.resolve("aws"), "#!/bin/sh\necho \"aws $*\" >> " + log + "\n");
    Files.setPosixFilePermissions(aws, PosixFilePermissions.fromString("rwxr-xr-x"));
    script("ready.d/a.sh", "awslocal s3 mb 's3://a b'", "command -v awslocal >> " + log);

    try (Hooks hooks = hooks(Map.of("PATH", bin + ":/usr/bin:/bin"), LONG, LONG)) {
      ready(hooks);
    }

    assertThat(log()).hasSize(2).startsWith("aws s3 mb s3://a b");
    assertThat(Path.of(log().getLast())).hasFileName("awslocal").doesNotExist();
  }

  @Test
  void an_account_and_a_region_that_are_named_stay() throws Exception {
    script("ready.d/env.sh", "env > " + log);
    var named = Map.of("AWS_ACCESS_KEY_ID", "000000000042", "AWS_DEFAULT_REGION", "us-west-2");

    try (Hooks hooks = hooks(named, LONG, LONG)) {
      ready(hooks);
    }

    assertThat(log()).contains("AWS_ACCESS_KEY_ID=000000000042", "AWS_DEFAULT_REGION=us-west-2");
  }

  @Test
  void what_never_ends_holds_up_neither_start_nor_end_and_ends_with_everything() throws Exception {
    script("boot.d/stays.sh", "echo $$ >> " + log, "sleep 600 & echo $! >> " + log, "wait");
    script("ready.d/stays.sh", "echo $$ >> " + log, "sleep 600");
    script("ready.d/then.sh", "echo never >> " + log);
    script("shutdown.d/stays.sh", "echo $$ >> " + log, "sleep 600");

    try (Hooks hooks = hooks(Map.of(), Duration.ofMillis(300), Duration.ofMillis(300))) {
      hooks.before();
      hooks.ready(ENDPOINT, () -> {});
      awaitLines(3);
    }

    assertThat(log()).hasSize(4).noneMatch(HooksTest::runs);
  }

  /// A process that ended and that nobody asked about yet does not run.
  private static boolean runs(String pid) {
    try {
      String stat = Files.readString(Path.of("/proc", pid, "stat"));
      return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
    } catch (IOException _) {
      return ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).isPresent();
    }
  }

  private void awaitLines(int count) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (log().size() < count && System.nanoTime() < deadline) {
      LockSupport.parkNanos(5_000_000);
    }
    assertThat(log()).hasSizeGreaterThanOrEqualTo(count);
  }

  @Test
  void nothing_runs_for_a_virga_that_never_served() throws Exception {
    logs("shutdown.d/a.sh");

    hooks().close();

    assertThat(log()).isEmpty();
  }
}
