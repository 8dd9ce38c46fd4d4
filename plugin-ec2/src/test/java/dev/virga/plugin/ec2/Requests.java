package dev.virga.plugin.ec2;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Map;

/// Makes requests from the members that matter to a test; the others are absent.
final class Requests {
  private Requests() {}

  static <I extends Record> I of(Class<I> type, Map<String, ?> members) {
    var components = type.getRecordComponents();
    var known = Arrays.stream(components).map(it -> it.getName()).toList();
    if (!known.containsAll(members.keySet())) {
      throw new IllegalArgumentException(members.keySet() + " are not all of " + known);
    }
    Object[] values = known.stream().map(members::get).toArray();
    Class<?>[] types = Arrays.stream(components).map(it -> it.getType()).toArray(Class[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException
        | InstantiationException
        | IllegalAccessException
        | NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }
}
