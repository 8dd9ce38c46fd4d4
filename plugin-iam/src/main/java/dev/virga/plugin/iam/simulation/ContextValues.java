package dev.virga.plugin.iam.simulation;

import dev.virga.plugin.iam.evaluation.ContextKeys;
import dev.virga.plugin.iam.model.ContextEntry;
import dev.virga.plugin.iam.model.ContextKeyTypeEnum;
import dev.virga.plugin.iam.store.Entity;
import dev.virga.plugin.iam.store.EntityKind;
import dev.virga.spi.Arn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The context keys of a simulation: those that a request brings, and what is known of its caller.
final class ContextValues {
  private static final Map<ContextKeyTypeEnum, Pattern> FORMS =
      Map.of(
          ContextKeyTypeEnum.NUMERIC, Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?"),
          ContextKeyTypeEnum.BOOLEAN, Pattern.compile("(?i)true|false"),
          ContextKeyTypeEnum.IP, Pattern.compile("[0-9A-Fa-f.:]+(/[0-9]{1,3})?"),
          ContextKeyTypeEnum.DATE, Pattern.compile("[0-9T:.Z+-]+"),
          ContextKeyTypeEnum.BINARY, Pattern.compile("[A-Za-z0-9+/]*={0,2}"));

  private final Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /// @param caller the ARN of who the simulated calls come from, or the empty string
  /// @param known the same, where it is an entity of the account, or null
  /// @param entries what the request brings, which outweighs what is known of the caller
  /// @throws dev.virga.spi.AwsException `InvalidInput` for values that are not of the type they are
  ///     said to be
  ContextValues(String caller, @Nullable Entity known, @Nullable List<ContextEntry> entries) {
    Arn.parse(caller).ifPresent(this::putCaller);
    if (known != null) {
      putKnown(known);
    }
    for (ContextEntry entry : entries == null ? List.<ContextEntry>of() : entries) {
      put(entry);
    }
  }

  /// The keys as the evaluator takes them.
  ContextKeys keys() {
    return new ContextKeys(new LinkedHashMap<>(values));
  }

  private void putCaller(Arn caller) {
    values.put("aws:PrincipalArn", List.of(caller.toString()));
    values.put("aws:PrincipalAccount", List.of(caller.account()));
    if (caller.resourceType().equals("user")) {
      String path = caller.resource();
      values.put("aws:PrincipalType", List.of("User"));
      values.put("aws:username", List.of(path.substring(path.lastIndexOf('/') + 1)));
    }
  }

  private void putKnown(Entity known) {
    if (known.kind() == EntityKind.USER) {
      values.put("aws:userid", List.of(known.id()));
    }
    known.tags().forEach(tag -> values.put("aws:PrincipalTag/" + tag.key(), List.of(tag.value())));
  }

  private void put(ContextEntry entry) {
    String name = entry.contextKeyName();
    if (name == null) {
      throw SimulationErrors.contextEntry("null");
    }
    List<String> of = entry.contextKeyValues() == null ? List.of() : entry.contextKeyValues();
    Pattern form = FORMS.get(single(entry.contextKeyType()));
    boolean many = entry.contextKeyType() != single(entry.contextKeyType());
    boolean good = form == null || of.stream().allMatch(it -> form.matcher(it).matches());
    if (!good || (!many && of.size() > 1)) {
      throw SimulationErrors.contextEntry(name);
    }
    values.put(name, of);
  }

  /// The type of one value of a list.
  private static ContextKeyTypeEnum single(@Nullable ContextKeyTypeEnum type) {
    return switch (type) {
      case null -> ContextKeyTypeEnum.STRING;
      case STRING, STRING_LIST -> ContextKeyTypeEnum.STRING;
      case NUMERIC, NUMERIC_LIST -> ContextKeyTypeEnum.NUMERIC;
      case BOOLEAN, BOOLEAN_LIST -> ContextKeyTypeEnum.BOOLEAN;
      case IP, IP_LIST -> ContextKeyTypeEnum.IP;
      case BINARY, BINARY_LIST -> ContextKeyTypeEnum.BINARY;
      case DATE, DATE_LIST -> ContextKeyTypeEnum.DATE;
    };
  }
}
