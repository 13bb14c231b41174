// simdjson On-Demand over a capture: the fields that every contender of the benchmarks reads.
//
// usage: simdjson_walk load|map REPEATS FILE
//
// Prints one line as `WorkMeasurement` reads it: CPU seconds and wall seconds of the walk (the median of the repeats, the
// text already in padded memory), then entries, headers, cookies, the sum of status codes, and the bytes between the
// quotes of every method, URL, header name and header value as written. Nothing is unescaped or copied: the fastest
// walk that simdjson offers over these fields.
#include "simdjson.h"

// Older versions map no files.
#ifndef SIMDJSON_HAS_PADDED_MEMORY_MAP
#define SIMDJSON_HAS_PADDED_MEMORY_MAP 0
#endif

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <vector>

using namespace simdjson;

namespace {

struct Checksum {
    int64_t entries = 0, headers = 0, cookies = 0, status = 0, length = 0;
};

// The bytes between the quotes: the token reaches to the next structural character, white space included.
inline uint64_t length_of(ondemand::value value) {
    std::string_view token = value.raw_json_token();
    size_t end = token.size();
    while (token[end - 1] != '"') { end--; }
    return end - 2;
}

inline void walk_message(ondemand::object message, bool is_request, Checksum &sum) {
    // In the order in which exporters write them; another order is found all the same, by going round.
    if (is_request) {
        sum.length += length_of(message.find_field_unordered("method"));
        sum.length += length_of(message.find_field_unordered("url"));
    } else {
        sum.status += message.find_field_unordered("status").get_int64();
    }
    for (ondemand::object header : message.find_field_unordered("headers").get_array()) {
        sum.headers++;
        sum.length += length_of(header.find_field_unordered("name"));
        sum.length += length_of(header.find_field_unordered("value"));
    }
    ondemand::array cookies;
    if (!message.find_field_unordered("cookies").get_array().get(cookies)) {
        for (auto cookie : cookies) {
            (void)cookie;
            sum.cookies++;
        }
    }
}

Checksum walk(ondemand::parser &parser, padded_string_view text) {
    Checksum sum;
    ondemand::document document = parser.iterate(text);
    for (ondemand::object entry : document["log"]["entries"].get_array()) {
        sum.entries++;
        walk_message(entry.find_field_unordered("request").get_object(), true, sum);
        walk_message(entry.find_field_unordered("response").get_object(), false, sum);
    }
    return sum;
}

double seconds(clockid_t clock) {
    timespec time;
    clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

double median(std::vector<double> &values) {
    std::sort(values.begin(), values.end());
    size_t count = values.size();
    return (values[(count - 1) / 2] + values[count / 2]) / 2;
}

void measure(padded_string_view text, int repeats) {
    ondemand::parser parser;
    std::vector<double> cpu, wall;
    Checksum sum;
    for (int repeat = 0; repeat < repeats; repeat++) {
        double cpu_start = seconds(CLOCK_PROCESS_CPUTIME_ID), wall_start = seconds(CLOCK_MONOTONIC);
        sum = walk(parser, text);
        wall.push_back(seconds(CLOCK_MONOTONIC) - wall_start);
        cpu.push_back(seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu_start);
    }
    std::printf("%.9f %.9f %lld %lld %lld %lld %lld\n", median(cpu), median(wall), (long long)sum.entries,
        (long long)sum.headers, (long long)sum.cookies, (long long)sum.status,
        (long long)sum.length);
}

}  // namespace

int main(int argc, char **argv) {
    if (argc == 2 && !std::strcmp(argv[1], "--version")) {
        std::printf("simdjson %s, kernel %s%s\n", SIMDJSON_VERSION, builtin_implementation()->name().c_str(),
            SIMDJSON_HAS_PADDED_MEMORY_MAP ? ", maps files" : "");
        return 0;
    }
    if (argc != 4) {
        std::fprintf(stderr, "usage: simdjson_walk load|map REPEATS FILE\n");
        return 64;
    }
    try {
        int repeats = std::max(1, std::atoi(argv[2]));
        if (!std::strcmp(argv[1], "map")) {
#if SIMDJSON_HAS_PADDED_MEMORY_MAP
            padded_memory_map file(argv[3]);
            measure(file.view(), repeats);
#else
            std::fprintf(stderr, "this simdjson maps no files\n");
            return 69;
#endif
        } else {
            padded_string text = padded_string::load(argv[3]);
            measure(text, repeats);
        }
    } catch (const simdjson_error &error) {
        std::fprintf(stderr, "simdjson_walk: %s\n", error.what());
        return 65;
    }
    return 0;
}
