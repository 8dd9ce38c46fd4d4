package dev.virga.launcher.hooks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The init hooks of a Virga. Those of a stage run one after the other, in the order of their names; one
/// that fails is reported, and the next one runs.
public final class Hooks implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("dev.virga.hooks");

  /// A start may take a minute longer, twice; containers are killed ten seconds after they were told to
  /// end.
  private static final Patience STANDARD =
      new Patience(Duration.ofSeconds(60), Duration.ofSeconds(5));

  private final List<Hook> hooks;
  private final Patience patience;
  private final HookEnvironment environment;
  private final HookProcesses processes = new HookProcesses();
  private final Map<Hook, HookState> states = new ConcurrentHashMap<>();
  private final Set<Stage> completed = ConcurrentHashMap.newKeySet();
  private volatile Map<String, String> variables;
  private volatile boolean serving;
  private volatile boolean ending;

  /// How long a stage is waited for.
  ///
  /// @param start one of those before the start
  /// @param end the one of the end
  record Patience(Duration start, Duration end) {}

  Hooks(List<Hook> hooks, HookEnvironment environment, Patience patience) {
    this.hooks = hooks;
    this.patience = patience;
    this.environment = environment;
    this.variables = environment.outer();
  }

  /// The hooks of some folders, each of which may have the folders of the stages.
  ///
  /// @param outer the environment of Virga
  /// @param region the region where that names none
  public static Hooks of(List<Path> folders, Map<String, String> outer, String region) {
    return new Hooks(HookFolders.find(folders), new HookEnvironment(outer, region), STANDARD);
  }

  /// What there is, for the start report; empty where there is nothing.
  public String summary() {
    return hooks.stream().map(Hook::title).collect(Collectors.joining(", "));
  }

  /// Runs those of `boot.d` and `start.d`. One that takes a minute goes on beside the start.
  public void before() {
    await(begin(Stage.BOOT, () -> {}), patience.start());
    await(begin(Stage.START, () -> {}), patience.start());
  }

  /// Begins to run those of `ready.d`.
  ///
  /// @param endpoint where `aws` finds Virga
  /// @param then is run after the last one
  public void ready(URI endpoint, Runnable then) {
    variables = environment.calling(endpoint);
    serving = true;
    begin(Stage.READY, then);
  }

  /// How far all stages are, as `/_localstack/init` shows it.
  public Map<String, Object> report() {
    Map<Stage, Boolean> stages = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      stages.put(stage, completed.contains(stage));
    }
    return document(stages, hooks.stream().map(this::report).toList());
  }

  /// How far a stage is.
  public Map<String, Object> report(Stage stage) {
    return document(completed.contains(stage), scripts(stage));
  }

  private static Map<String, Object> document(Object completed, List<Map<String, Object>> scripts) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("completed", completed);
    document.put("scripts", scripts);
    return document;
  }

  private List<Map<String, Object>> scripts(Stage stage) {
    return hooks.stream().filter(it -> it.stage() == stage).map(this::report).toList();
  }

  private Map<String, Object> report(Hook hook) {
    HookState state = states.getOrDefault(hook, HookState.UNKNOWN);
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("stage", hook.stage());
    report.put("name", hook.name());
    report.put("state", state.word());
    if (state.exitCode() != null) {
      report.put("exit_code", state.exitCode());
    }
    return report;
  }

  private Optional<Thread> begin(Stage stage, Runnable then) {
    List<Hook> due = hooks.stream().filter(it -> it.stage() == stage).toList();
    if (due.isEmpty()) {
      completed.add(stage);
      then.run();
      return Optional.empty();
    }
    Runnable all =
        () -> {
          run(due);
          if (isDue(stage)) {
            completed.add(stage);
            then.run();
          }
        };
    return Optional.of(Thread.ofVirtual().name(stage.folder()).start(all));
  }

  private boolean isDue(Stage stage) {
    return !ending || stage == Stage.SHUTDOWN;
  }

  private void run(List<Hook> due) {
    Map<String, String> given = new LinkedHashMap<>(variables);
    List<Path> temporary = new ArrayList<>();
    try {
      temporary.add(HookEnvironment.awslocal(given));
    } catch (IOException | UnsupportedOperationException e) {
      warn("hooks have no awslocal: " + e);
    }
    try {
      for (Hook hook : due) {
        if (isDue(hook.stage())) {
          run(hook, given);
        }
      }
    } finally {
      temporary.forEach(Hooks::delete);
    }
  }

  private void run(Hook hook, Map<String, String> given) {
    states.put(hook, HookState.RUNNING);
    try {
      HookState state = HookState.ended(processes.run(hook, given));
      states.put(hook, state);
      if (state.word() == HookState.Word.ERROR && isDue(hook.stage())) {
        warn("init hook " + hook.title() + " failed with exit code " + state.exitCode());
      }
    } catch (IOException | RuntimeException e) {
      states.put(hook, HookState.ERROR);
      warn("init hook " + hook.title() + " cannot be run: " + e.getMessage());
    } catch (InterruptedException _) {
      states.put(hook, HookState.ERROR);
      Thread.currentThread().interrupt();
    }
  }

  /// Runs those of `shutdown.d`, for a few seconds at most, and ends everything that still runs.
  @Override
  public void close() {
    ending = true;
    if (serving) {
      await(begin(Stage.SHUTDOWN, () -> {}), patience.end());
    }
    processes.close();
  }

  private static void await(Optional<Thread> stage, Duration limit) {
    try {
      if (stage.isPresent() && !stage.get().join(limit)) {
        warn(
            "init hooks of "
                + stage.get().getName()
                + " take more than "
                + limit.toSeconds()
                + " s");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static void warn(String text) {
    LOG.log(System.Logger.Level.WARNING, text);
  }

  private static void delete(Path folder) {
    try {
      Files.deleteIfExists(folder.resolve("awslocal"));
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      warn(folder + " cannot be removed: " + e);
    }
  }
}
