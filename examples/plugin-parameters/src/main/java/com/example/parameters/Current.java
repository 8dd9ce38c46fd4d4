package com.example.parameters;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A row of the table of parameters: which version is the latest, and the tags.
public record Current(String name, long latest, Map<String, String> tags) {
  Current withLatest(long version) {
    return new Current(name, version, tags);
  }

  Current with(List<Tag> added) {
    var more = new TreeMap<>(tags);
    added.forEach(tag -> more.put(tag.key(), tag.value()));
    return new Current(name, latest, more);
  }

  Current without(List<String> keys) {
    var fewer = new TreeMap<>(tags);
    keys.forEach(fewer::remove);
    return new Current(name, latest, fewer);
  }
}
