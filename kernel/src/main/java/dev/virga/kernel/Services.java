package dev.virga.kernel;

import dev.virga.kernel.plugin.PluginProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The services that run, found by what a request tells of them.
final class Services {
  private final List<RunningService> running;
  private final List<String> switchedOff;
  private final List<PluginProblem> problems;
  private final Map<String, RunningService> byTarget = new HashMap<>();
  private final Map<String, RunningService> bySigningName = new HashMap<>();
  private final List<ClaimedPath> paths = new ArrayList<>();

  private record ClaimedPath(String prefix, CallHandler handler) {}

  Services(List<RunningService> running, List<String> switchedOff, List<PluginProblem> problems) {
    this.running = List.copyOf(running);
    this.switchedOff = List.copyOf(switchedOff);
    this.problems = List.copyOf(problems);
    for (RunningService service : running) {
      String target = service.descriptor().target();
      if (target != null) {
        byTarget.put(target, service);
      }
      bySigningName.putIfAbsent(service.descriptor().signingName(), service);
      service
          .paths()
          .forEach((prefix, it) -> paths.add(new ClaimedPath(prefix, service.claiming(it))));
    }
    paths.sort(Comparator.comparingInt((ClaimedPath it) -> it.prefix.length()).reversed());
  }

  /// All that run, sorted by name.
  List<RunningService> running() {
    return running;
  }

  /// The names of those that the configuration switched off.
  List<String> switchedOff() {
    return switchedOff;
  }

  /// What could not be loaded or started.
  List<PluginProblem> problems() {
    return problems;
  }

  /// The names of all that run, for messages.
  String names() {
    var names = new TreeSet<String>();
    running.forEach(it -> names.add(it.descriptor().name()));
    return String.join(", ", names);
  }

  Optional<RunningService> named(String name) {
    return running.stream().filter(it -> it.descriptor().name().equals(name)).findFirst();
  }

  @Nullable RunningService byTarget(String target) {
    return byTarget.get(target);
  }

  @Nullable RunningService bySigningName(String name) {
    return bySigningName.get(name);
  }

  @Nullable RunningService byApiVersion(String version) {
    for (RunningService service : running) {
      if (service.descriptor().apiVersion().equals(version)) {
        return service;
      }
    }
    return null;
  }

  /// Who claims a path; the longest prefix wins.
  @Nullable CallHandler claimed(String path) {
    for (ClaimedPath claim : paths) {
      if (path.startsWith(claim.prefix)) {
        return claim.handler;
      }
    }
    return null;
  }
}
