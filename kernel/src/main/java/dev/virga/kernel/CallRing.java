package dev.virga.kernel;

import dev.virga.kernel.call.CallFilter;
import dev.virga.kernel.call.CallObserver;
import dev.virga.kernel.call.FinishedCall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// The newest calls, as many as are wanted: each takes the place of the oldest, so that the memory does
/// not grow however many there are.
final class CallRing implements CallObserver {
  private final AtomicReferenceArray<Numbered> places;
  private final AtomicLong next = new AtomicLong();
  private volatile long first;

  private record Numbered(long number, FinishedCall call) {}

  /// @param size how many are kept, or 0
  CallRing(int size) {
    places = new AtomicReferenceArray<>(size);
  }

  int size() {
    return places.length();
  }

  /// How many there were since the last [#clear], kept or not.
  long total() {
    return next.get() - first;
  }

  @Override
  public void finished(FinishedCall call) {
    if (places.length() > 0) {
      long number = next.getAndIncrement();
      places.set((int) (number % places.length()), new Numbered(number, call));
    }
  }

  /// Forgets all.
  void clear() {
    first = next.get();
    for (int i = 0; i < places.length(); i++) {
      long cleared = first;
      places.updateAndGet(i, it -> it != null && it.number < cleared ? null : it);
    }
  }

  /// The calls that are asked for, the oldest first.
  ///
  /// @throws NoSuchElementException if it is asked for what came after a call that is not kept
  List<FinishedCall> find(CallFilter filter) {
    List<FinishedCall> calls = after(filter.after());
    List<FinishedCall> found = calls.stream().filter(filter::matches).toList();
    return found.subList(Math.max(0, found.size() - filter.limit()), found.size());
  }

  private List<FinishedCall> after(String requestId) {
    List<FinishedCall> calls = kept();
    if (requestId.isEmpty()) {
      return calls;
    }
    for (int i = 0; i < calls.size(); i++) {
      if (calls.get(i).requestId().equals(requestId)) {
        return calls.subList(i + 1, calls.size());
      }
    }
    throw new NoSuchElementException(
        "no call " + requestId + " among the " + calls.size() + " that are kept");
  }

  private List<FinishedCall> kept() {
    var kept = new ArrayList<Numbered>();
    for (int i = 0; i < places.length(); i++) {
      Numbered it = places.get(i);
      if (it != null && it.number >= first) {
        kept.add(it);
      }
    }
    kept.sort(Comparator.comparingLong(Numbered::number));
    return kept.stream().map(Numbered::call).toList();
  }
}
