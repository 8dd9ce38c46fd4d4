package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.ContainerDefinition;
import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.plugin.ecs.model.Volume;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Something that a task definition has to keep to, and how AWS says that it does not. Rules are lists
/// of data: [TaskDefinitionRules] says which there are.
@FunctionalInterface
interface Rule {
  /// AWS's words for every place where the rule is broken, the first one first.
  Stream<String> broken(TaskDefinition definition);

  /// A rule about the task definition as a whole.
  static Rule task(Predicate<TaskDefinition> broken, String words) {
    return task(broken, _ -> words);
  }

  /// A rule about the task definition as a whole, with words that quote it.
  static Rule task(Predicate<TaskDefinition> broken, Function<TaskDefinition, String> words) {
    return definition ->
        broken.test(definition) ? Stream.of(words.apply(definition)) : Stream.empty();
  }

  /// A rule about each container.
  static Rule container(Predicate<ContainerDefinition> broken, String words) {
    return container(broken, _ -> words);
  }

  /// A rule about each container, with words that quote it.
  static Rule container(
      Predicate<ContainerDefinition> broken, Function<ContainerDefinition, String> words) {
    return definition -> each(definition.containerDefinitions()).stream().filter(broken).map(words);
  }

  /// A rule about each volume, with words that quote it.
  static Rule volume(Predicate<Volume> broken, Function<Volume, String> words) {
    return definition -> each(definition.volumes()).stream().filter(broken).map(words);
  }

  /// The same rule where something else holds too.
  default Rule where(Predicate<TaskDefinition> holds) {
    return definition -> holds.test(definition) ? broken(definition) : Stream.empty();
  }

  /// A list that may be absent, which is as good as empty.
  static <T> List<T> each(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  /// Whether a list or a map was given and holds something.
  static boolean has(@Nullable Collection<?> values) {
    return values != null && !values.isEmpty();
  }

  /// Whether a number was given and lies outside of what is allowed.
  static boolean outside(@Nullable Integer value, int min, int max) {
    return value != null && (value < min || value > max);
  }

  /// Whether a text is absent or empty.
  static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
