package dev.virga.scaffold;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.async.AsyncResponseTransformer;

/// Which messages have a body that streams. The SDK has no field for it: it is an argument of the
/// client's method.
final class Streams {
  private Streams() {}

  /// Whether the client sends or takes the body of a message apart from it.
  ///
  /// @param message the class of a request or response in the SDK
  static boolean has(AwsService service, Class<?> message) {
    for (Method method : Sdk.load(service.sdkPackage() + "." + service.sdkClient()).getMethods()) {
      List<Type> parameters = List.of(method.getGenericParameterTypes());
      if (parameters.size() == 2
          && (parameters.equals(List.of(message, AsyncRequestBody.class))
              || takes(parameters.getLast(), message))) {
        return true;
      }
    }
    return false;
  }

  private static boolean takes(Type parameter, Class<?> response) {
    return parameter instanceof ParameterizedType it
        && it.getRawType() == AsyncResponseTransformer.class
        && it.getActualTypeArguments()[0] == response;
  }
}
