package dev.virga.kernel;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes the changes of one call one: committed together before the answer, or taken back.
///
/// Changes that are made outside a call, by what runs in the background, are committed one by one.
final class Transactions {
  private final ScopedValue<UnitOfWork> current = ScopedValue.newInstance();
  private final UnitOfWork none = new UnitOfWork();
  private final Store store;
  private final Function<RowKey, byte @Nullable []> rows;
  private final Consumer<Record> events;

  /// Transactions on a store.
  ///
  /// @param rows gives a row as bytes as it is now
  /// @param events delivers an event
  Transactions(Store store, Function<RowKey, byte @Nullable []> rows, Consumer<Record> events) {
    this.store = store;
    this.rows = rows;
    this.events = events;
  }

  /// Runs a call: commits what it changed, or takes it back if it throws or cannot be committed.
  <T> T call(Supplier<T> body) {
    var work = new UnitOfWork();
    T result;
    try {
      result = ScopedValue.where(current, work).call(body::get);
      commit(work.rows());
    } catch (RuntimeException | Error e) {
      work.undo();
      commitUndone(work, e);
      throw e;
    }
    work.events().forEach(events);
    return result;
  }

  /// Runs something as if no call were running: what it changes is not taken back with the call.
  <T> T outside(Supplier<T> body) {
    return ScopedValue.where(current, none).call(body::get);
  }

  /// Another call may have committed a row that this one had written: the store learns that it is back.
  private void commitUndone(UnitOfWork work, Throwable cause) {
    try {
      commit(work.rows());
    } catch (RuntimeException e) {
      cause.addSuppressed(e);
    }
  }

  void changed(UnitOfWork.Change change) {
    UnitOfWork work = current.orElse(none);
    if (work != none) {
      work.add(change);
    } else {
      commit(List.of(change.row()));
    }
  }

  void publish(Record event) {
    UnitOfWork work = current.orElse(none);
    if (work != none) {
      work.add(event);
    } else {
      events.accept(event);
    }
  }

  private void commit(List<RowKey> changed) {
    if (!changed.isEmpty()) {
      store.commit(changed, rows);
    }
  }
}
