package dev.virga.kernel;

import java.util.ArrayList;
import java.util.List;

/// What one call has changed so far, so that it can be committed as a whole or undone.
final class UnitOfWork {
  private final List<Change> changes = new ArrayList<>();
  private final List<Record> events = new ArrayList<>();

  /// A change of a row, and how to take it back.
  interface Change {
    /// Takes the change back, unless someone else has changed the row since.
    void undo();

    /// The row, for the store.
    RowKey row();
  }

  synchronized void add(Change change) {
    changes.add(change);
  }

  synchronized void add(Record event) {
    events.add(event);
  }

  synchronized List<RowKey> rows() {
    return changes.isEmpty() ? List.of() : changes.stream().map(Change::row).distinct().toList();
  }

  synchronized List<Record> events() {
    return List.copyOf(events);
  }

  /// Takes all changes back, the last one first.
  synchronized void undo() {
    changes.reversed().forEach(Change::undo);
  }
}
