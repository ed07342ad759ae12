package io.github.goldenblue.outside.release;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What a build takes for Maven Central, on this machine alone: it keeps what is asked, and says of
 * everything that it is valid.
 */
final class CentralStub implements AutoCloseable {
  private static final String ID = "00000000-0000-0000-0000-000000000000";
  private static final String VALID =
      """
      {"deploymentId": "%s", "deploymentName": "rehearsal", "deploymentState": "VALIDATED",
       "purls": []}"""
          .formatted(ID);

  private final HttpServer server;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile long uploaded;

  CentralStub() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/api/v1/publisher/upload", this::upload);
    server.createContext("/api/v1/publisher/status", exchange -> answer(exchange, 200, VALID));
    server.createContext("/", exchange -> answer(exchange, 404, ""));
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** What was asked of it: the method and the address of each request, in order. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  /** How many bytes came with the last upload. */
  long uploaded() {
    return uploaded;
  }

  private void upload(HttpExchange exchange) throws IOException {
    uploaded = exchange.getRequestBody().readAllBytes().length;
    answer(exchange, 201, ID);
  }

  private void answer(HttpExchange exchange, int status, String text) throws IOException {
    asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
