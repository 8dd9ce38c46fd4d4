import java.util.Arrays;
import java.util.List;

/// Times in milliseconds, sorted.
record Latencies(double[] millis) {
  Latencies {
    millis = millis.clone();
    Arrays.sort(millis);
  }

  static Latencies of(List<double[]> parts) {
    return new Latencies(parts.stream().flatMapToDouble(Arrays::stream).toArray());
  }

  int count() {
    return millis.length;
  }

  double at(double quantile) {
    return millis[(int) Math.min(millis.length - 1, Math.floor(millis.length * quantile))];
  }
}
