package dev.virga.kernel;

import dev.virga.kernel.AvailableService.State;
import dev.virga.kernel.plugin.PluginProblem;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.ServiceDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The services that there are, found by what a request tells of them; whoever finds one that waits
/// starts it.
final class Services {
  /// The protocols whose requests are forms.
  private static final Set<String> FORMS = Set.of("query", "ec2");

  private final List<AvailableService> available;
  private final List<String> switchedOff;
  private final Starts starts;
  private final Map<String, AvailableService> byTarget = new HashMap<>();
  private final Map<String, AvailableService> bySigningName = new HashMap<>();
  private final Map<String, AvailableService> byHost = new HashMap<>();
  private final List<ClaimedPath> paths = new ArrayList<>();

  private record ClaimedPath(String prefix, AvailableService service) {}

  /// @param available those that have not failed, sorted by name
  Services(List<AvailableService> available, List<String> switchedOff, Starts starts) {
    this.available = List.copyOf(available);
    this.switchedOff = List.copyOf(switchedOff);
    this.starts = starts;
    for (AvailableService service : available) {
      String target = service.descriptor().target();
      if (target != null) {
        byTarget.put(target, service);
      }
      bySigningName.putIfAbsent(service.descriptor().signingName(), service);
      RunningService running = service.ifRunning();
      Set<String> claimed = new HashSet<>(service.claims().paths());
      Set<String> hosts = new HashSet<>(service.claims().hosts());
      if (running != null) {
        claimed.addAll(running.paths().keySet());
        hosts.addAll(running.hosts().keySet());
      }
      claimed.forEach(prefix -> paths.add(new ClaimedPath(prefix, service)));
      hosts.forEach(label -> byHost.put(label, service));
    }
    paths.sort((a, b) -> Integer.compare(b.prefix.length(), a.prefix.length()));
  }

  /// All, sorted by name, after starting those that still waited.
  List<RunningService> running() {
    return available.stream().map(AvailableService::running).flatMap(Stream::ofNullable).toList();
  }

  /// Those that run already, sorted by name.
  List<RunningService> started() {
    return available.stream().map(AvailableService::ifRunning).flatMap(Stream::ofNullable).toList();
  }

  /// Those whose requests may be known by their path, sorted by name. Where a target or a form says what
  /// is asked for, no path does, so a service that waits need not start for that.
  List<RunningService> addressedByPath() {
    return available.stream()
        .filter(it -> it.ifRunning() != null || !addressedByOtherMeans(it.descriptor()))
        .map(AvailableService::running)
        .flatMap(Stream::ofNullable)
        .toList();
  }

  private static boolean addressedByOtherMeans(ServiceDescriptor it) {
    return it.target() != null || FORMS.contains(it.protocol());
  }

  /// The names of the services that there are, sorted.
  List<String> names() {
    return available.stream()
        .filter(it -> it.state() != State.FAILED)
        .map(AvailableService::name)
        .toList();
  }

  /// The names of those that have not started yet, because nobody needed them; sorted.
  List<String> waiting() {
    return available.stream()
        .filter(it -> it.state() == State.WAITING)
        .map(AvailableService::name)
        .toList();
  }

  /// The names of those that the configuration switched off.
  List<String> switchedOff() {
    return switchedOff;
  }

  /// What could not be loaded or started, after starting those that still waited.
  List<PluginProblem> problems() {
    available.forEach(AvailableService::running);
    return knownProblems();
  }

  /// What is known not to work, without starting anything to find out.
  List<PluginProblem> knownProblems() {
    return List.copyOf(starts.problems());
  }

  @Nullable RunningService byTarget(String target) {
    return running(byTarget.get(target));
  }

  @Nullable RunningService bySigningName(String name) {
    return running(bySigningName.get(name));
  }

  @Nullable RunningService byApiVersion(String version) {
    for (AvailableService service : available) {
      if (service.descriptor().apiVersion().equals(version)) {
        return service.running();
      }
    }
    return null;
  }

  /// Who claims a path; the longest prefix wins.
  @Nullable CallHandler claimed(String path) {
    for (ClaimedPath claim : paths) {
      if (path.startsWith(claim.prefix)) {
        return claimed(claim.service, it -> it.paths().get(claim.prefix));
      }
    }
    return null;
  }

  /// Who claims the hosts with a second label.
  @Nullable CallHandler claimedHost(String label) {
    return claimed(byHost.get(label), it -> it.hosts().get(label));
  }

  private static @Nullable CallHandler claimed(
      @Nullable AvailableService service, Function<RunningService, @Nullable HttpHandler> which) {
    RunningService running = running(service);
    HttpHandler handler = running == null ? null : which.apply(running);
    return running == null || handler == null ? null : running.claiming(handler);
  }

  private static @Nullable RunningService running(@Nullable AvailableService service) {
    return service == null ? null : service.running();
  }
}
