package dev.virga.plugin.ecs;

import static dev.virga.plugin.ecs.Rule.each;

import dev.virga.plugin.ecs.model.ContainerCondition;
import dev.virga.plugin.ecs.model.ContainerDefinition;
import dev.virga.plugin.ecs.model.ContainerDependency;
import dev.virga.plugin.ecs.model.TaskDefinition;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/// The rules for
/// [dependencies](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html)
/// between containers, and for links and shared volumes.
final class DependencyRules {
  static final List<Rule> RULES =
      List.of(
          DependencyRules::unknownDependencies,
          dependency(
              (dependency, container) ->
                  needsEnd(dependency) && !Boolean.FALSE.equals(container.essential()),
              "A dependency container with SUCCESS or COMPLETE condition cannot be an essential"
                  + " container"),
          dependency(
              (dependency, container) ->
                  dependency.condition() == ContainerCondition.HEALTHY
                      && container.healthCheck() == null,
              "A dependency container with HEALTHY condition must have health check configured"),
          Rule.task(
              it -> cyclic(it, DependencyRules::dependencies),
              "Container dependencies should not have a cycle"),
          DependencyRules::unknownLinks,
          Rule.task(
              it -> cyclic(it, DependencyRules::links), "Container links should not have a cycle"),
          DependencyRules::unknownSources);

  private DependencyRules() {}

  private static boolean needsEnd(ContainerDependency dependency) {
    return dependency.condition() == ContainerCondition.COMPLETE
        || dependency.condition() == ContainerCondition.SUCCESS;
  }

  private static Stream<String> unknownDependencies(TaskDefinition definition) {
    var names = byName(definition).keySet();
    return each(definition.containerDefinitions()).stream()
        .flatMap(it -> dependencies(it).stream())
        .filter(name -> !names.contains(name))
        .map(name ->
            // AWS's words, with the plus that slipped into them.
            "Cannot depend on container + '" + name + "' because it does not exist");
  }

  private static Stream<String> unknownLinks(TaskDefinition definition) {
    var names = byName(definition).keySet();
    return each(definition.containerDefinitions()).stream()
        .flatMap(it -> links(it).stream())
        .filter(name -> !names.contains(name))
        .map(name -> "Cannot link to container '" + name + "' because it does not exist");
  }

  private static Stream<String> unknownSources(TaskDefinition definition) {
    var names = byName(definition).keySet();
    return each(definition.containerDefinitions()).stream()
        .flatMap(it -> each(it.volumesFrom()).stream())
        .map(it -> it.sourceContainer() == null ? "null" : it.sourceContainer())
        .filter(name -> !names.contains(name))
        .map(name -> "Unknown container '" + name + "'.");
  }

  private static Rule dependency(
      BiPredicate<ContainerDependency, ContainerDefinition> broken, String words) {
    return definition -> {
      var byName = byName(definition);
      return each(definition.containerDefinitions()).stream()
          .flatMap(it -> each(it.dependsOn()).stream())
          .filter(it -> {
            ContainerDefinition on = byName.get(it.containerName());
            return on != null && broken.test(it, on);
          })
          .map(_ -> words);
    };
  }

  private static boolean cyclic(
      TaskDefinition definition, Function<ContainerDefinition, List<String>> next) {
    var byName = byName(definition);
    var done = new HashSet<String>();
    return byName.keySet().stream().anyMatch(it -> leadsBack(it, byName, next, done, Set.of()));
  }

  private static boolean leadsBack(
      String name,
      Map<String, ContainerDefinition> byName,
      Function<ContainerDefinition, List<String>> next,
      Set<String> done,
      Set<String> path) {
    ContainerDefinition container = byName.get(name);
    if (path.contains(name)) {
      return true;
    } else if (container == null || done.contains(name)) {
      return false;
    }
    var longer = new HashSet<>(path);
    longer.add(name);
    boolean back =
        next.apply(container).stream().anyMatch(it -> leadsBack(it, byName, next, done, longer));
    done.add(name);
    return back;
  }

  private static Map<String, ContainerDefinition> byName(TaskDefinition definition) {
    var byName = new LinkedHashMap<String, ContainerDefinition>();
    for (ContainerDefinition container : each(definition.containerDefinitions())) {
      if (container.name() != null) {
        byName.put(container.name(), container);
      }
    }
    return byName;
  }

  private static List<String> dependencies(ContainerDefinition container) {
    return each(container.dependsOn()).stream().map(ContainerDependency::containerName).toList();
  }

  /// The containers that one links to; a link is `name` or `name:alias`.
  private static List<String> links(ContainerDefinition container) {
    return each(container.links()).stream().map(it -> it.split(":", 2)[0]).toList();
  }
}
