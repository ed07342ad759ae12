// Draws the charts from the tables of this page, so that both always say the same.
(function () {
  'use strict';
  var WIDTH = 580;
  // A chart is no higher than a printed page, and no lower than its names need.
  var HEIGHT = 760;
  var LABEL = 226;
  var LEFT = LABEL + 12;
  var LINE = 13;
  var pen = document.createElement('canvas').getContext('2d');
  var STATUSES = ['MET', 'ON_TRACK', 'BEHIND', 'MISSED', 'NO_DATA'];
  var root = getComputedStyle(document.documentElement);
  var font = getComputedStyle(document.body).fontFamily;
  var radios = document.querySelectorAll('input[name=language]');

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }
  function colour(name) {
    return root.getPropertyValue('--' + name).trim();
  }
  function language() {
    return document.getElementById('en').checked ? 'en' : 'zh';
  }
  /** The words in an element, in the language that is shown. */
  function words(element) {
    return element.querySelector('.' + language()).textContent;
  }
  function wordOf(status) {
    return words(document.querySelector('.counts .' + status + ' .word'));
  }
  function number(text) {
    return text === '' ? null : Number(text);
  }
  /** A chart in its figure; further parts of a long one get figures of their own behind it. */
  function draw(id, part, height, option) {
    var figure = document.getElementById('chart-' + id);
    if (part > 0) {
      var next = figure.cloneNode(true);
      next.id += '-' + (part + 1);
      next.className = 'further';
      var before = all('figure[id^=chart-' + id + ']').pop();
      before.parentNode.insertBefore(next, before.nextSibling);
      figure = next;
    }
    var chart = echarts.init(null, null, {
      renderer: 'svg', ssr: true, width: WIDTH, height: height
    });
    option.animation = false;
    option.textStyle = {fontFamily: font, color: colour('ink')};
    chart.setOption(option);
    var canvas = figure.querySelector('.canvas');
    canvas.innerHTML = chart.renderToSVGString();
    canvas.firstChild.setAttribute('role', 'img');
    canvas.firstChild.setAttribute('aria-label', words(figure.querySelector('b')));
    chart.dispose();
  }
  /** On how many lines a name comes to stand: broken at spaces, or between Chinese characters. */
  function lines(label) {
    var count = 1;
    var filled = 0;
    pen.font = '11.5px ' + font;
    label.split(/(?<= )|(?=[\u2e80-\uffff])/).forEach(function (word) {
      var width = pen.measureText(word).width;
      if (filled + width > LABEL) {
        count++;
        filled = 0;
      }
      filled += width;
    });
    return count;
  }
  /** How high a row must be, so that the longest name has room for all its lines. */
  function pitch(labels) {
    return Math.max.apply(null, labels.map(lines)) * LINE + 4;
  }
  /**
   * Cuts a list into charts of about the same length.
   *
   * @param name of an item, as it stands beside its row
   * @param chart draws a part, given its names, the height of its rows and its number
   */
  function inParts(list, name, chart) {
    var all = list.map(name);
    var high = Math.max(pitch(all), 24);
    var count = Math.ceil(list.length * high / HEIGHT);
    var length = Math.ceil(list.length / count);
    for (var part = 0; part < count; part++) {
      var from = part * length;
      var some = list.slice(from, from + length);
      chart(some, all.slice(from, from + length), some.length * high, part);
    }
  }
  function percentAxis(max) {
    return {
      type: 'value', min: 0, max: max, position: 'top', interval: max / 6,
      axisLabel: {formatter: '{value}%', color: colour('soft'), fontSize: 11},
      splitLine: {lineStyle: {color: colour('line')}}
    };
  }
  function names(labels, width) {
    return {
      type: 'category', inverse: true, data: labels, axisTick: {show: false},
      axisLine: {lineStyle: {color: colour('line')}},
      axisLabel: {
        interval: 0, width: width, overflow: 'break', lineHeight: LINE, fontSize: 11.5,
        color: colour('ink')
      }
    };
  }
  function goalLine() {
    return {
      silent: true, symbol: 'none', label: {show: false},
      lineStyle: {color: colour('ink'), width: 1.2, type: 'solid'}, data: [{xAxis: 100}]
    };
  }
  function legend(data) {
    return {
      bottom: 0, itemWidth: 12, itemHeight: 10, itemGap: 12, data: data,
      textStyle: {fontSize: 11.5, color: colour('ink')}
    };
  }

  /** The target of a row; where its name is not the only one of this kind, with the period. */
  function title(row, rows) {
    function name(any) {
      return words(any.parentNode.querySelector('.name'));
    }
    var isOnlyOne = rows.every(function (other) {
      return other === row || name(other) !== name(row);
    });
    return name(row) + (isOnlyOne ? '' : ' · ' + words(row.querySelector('.window')));
  }

  /** Bars of the current rows, with the tick of today's pace and the figures beside them. */
  function attainment() {
    var rows = all('#by-measure tr[data-current=true]');
    inParts(rows, function (row) {
      var group = row.parentNode.dataset.group;
      return (group === 'general' ? '' : group + '  ') + title(row, rows);
    }, bars);
  }

  function bars(rows, labels, height, part) {
    var ticks = [];
    rows.forEach(function (row, at) {
      if (row.dataset.elapsed !== '') {
        ticks.push([number(row.dataset.elapsed), at]);
      }
    });
    draw('attainment', part, height + 34, {
      grid: {left: LEFT, right: 126, top: 26, bottom: 6},
      xAxis: percentAxis(120),
      yAxis: [names(labels, LABEL), results(rows)],
      series: [
        {
          type: 'bar', barWidth: 13, markLine: goalLine(),
          data: rows.map(function (row) {
            var isKnown = row.dataset.status !== 'NO_DATA';
            return {
              value: isKnown ? Math.min(number(row.dataset.attainment), 120) : 0,
              itemStyle: {color: colour(row.dataset.status)}
            };
          })
        },
        {
          type: 'scatter', symbol: 'rect', symbolSize: [2.5, 19], data: ticks, silent: true,
          itemStyle: {color: colour('ink')}, z: 5
        },
        {type: 'bar', yAxisIndex: 1, data: []}
      ]
    });
  }

  /** A second axis, for the percentage and the status beside each bar. */
  function results(rows) {
    var axis = names(rows.map(function (row) {
      var isKnown = row.dataset.status !== 'NO_DATA';
      var status = wordOf(row.dataset.status);
      return isKnown ? words(row.querySelector('.percent')) + ' ' + status : status;
    }), 118);
    axis.position = 'right';
    axis.axisLabel.fontWeight = 600;
    axis.axisLabel.color = function (label, at) {
      return colour(rows[at].dataset.status);
    };
    return axis;
  }

  /** Stacked bars: how many targets of each status a department has. */
  function departments() {
    inParts(all('#by-department tbody'), function (group) {
      return words(group.querySelector('.name'));
    }, function (groups, labels, height, part) {
      draw('departments', part, height + 60, {
        grid: {left: LEFT, right: 20, top: 26, bottom: 30},
        legend: legend(STATUSES.map(wordOf)),
        xAxis: {
          type: 'value', minInterval: 1, position: 'top',
          axisLabel: {color: colour('soft'), fontSize: 11},
          splitLine: {lineStyle: {color: colour('line')}}
        },
        yAxis: names(labels, LABEL),
        series: STATUSES.map(function (status) {
          return stack(status, groups.map(function (group) {
            return all('tr[data-status=' + status + ']', group).length;
          }), 15, 1);
        })
      });
    });
  }

  /** Counts below the least are not written into their bar, which has no room for them. */
  function stack(status, counts, width, least) {
    return {
      type: 'bar', stack: 'all', name: wordOf(status), barWidth: width,
      itemStyle: {color: colour(status), borderColor: '#fff', borderWidth: 1},
      label: {
        show: true, color: '#fff', fontSize: 11, fontWeight: 600,
        formatter: function (bar) { return bar.value < least ? '' : bar.value; }
      },
      data: counts
    };
  }

  /** What each yearly goal reached in each year. */
  function years() {
    var targets = all('#by-measure tbody[data-period=EACH_YEAR]');
    var found = [];
    all('#by-measure tbody[data-period=EACH_YEAR] tr[data-year]').forEach(function (row) {
      if (found.indexOf(row.dataset.year) < 0) {
        found.push(row.dataset.year);
      }
    });
    inParts(targets, function (target) {
      return words(target.querySelector('.name'));
    }, function (some, labels, height, part) {
      draw('years', part, height + 60, {
        grid: {left: LEFT, right: 26, top: 26, bottom: 30},
        legend: legend(found),
        xAxis: percentAxis(150),
        yAxis: names(labels, LABEL),
        series: found.map(function (year, at) { return dots(some, year, at); })
      });
    });
  }

  function dots(targets, year, at) {
    var marks = ['circle', 'diamond', 'triangle', 'rect', 'pin'];
    var shades = ['#8fa9c4', '#2f74b5', '#c77700', '#8f1d3a', '#12694a'];
    var data = [];
    targets.forEach(function (target, line) {
      var row = target.querySelector('tr[data-year="' + year + '"]');
      if (row !== null && row.dataset.attainment !== '' && row.dataset.status !== 'NO_DATA') {
        data.push([Math.min(number(row.dataset.attainment), 150), line]);
      }
    });
    return {
      type: 'scatter', name: year, data: data, symbol: marks[at % marks.length],
      symbolSize: 11, itemStyle: {color: shades[at % shades.length], opacity: 1},
      markLine: at === 0 ? goalLine() : undefined
    };
  }

  /** Stacked columns: how many targets had each status at the end of each quarter. */
  function quarters() {
    var days = all('#by-quarter tbody tr');
    var targets = all('#by-measure tbody.target').length;
    var least = Math.ceil(targets / 16);
    draw('quarters', 0, 340, {
      grid: {left: 36, right: 12, top: 16, bottom: 74},
      legend: legend(STATUSES.map(wordOf)),
      xAxis: {
        type: 'category', axisTick: {show: false},
        data: days.map(function (row) { return row.dataset.day.slice(0, 7); }),
        axisLabel: {interval: 0, rotate: 45, fontSize: 11, color: colour('soft')},
        axisLine: {lineStyle: {color: colour('line')}}
      },
      yAxis: {
        type: 'value', minInterval: 1, axisLabel: {color: colour('soft'), fontSize: 11},
        splitLine: {lineStyle: {color: colour('line')}}
      },
      series: STATUSES.map(function (status) {
        return stack(status, days.map(function (row) {
          return Number(row.querySelector('td[data-status=' + status + ']').textContent);
        }), 26, least);
      })
    });
  }

  function show() {
    document.documentElement.lang = language();
    all('figure.further').forEach(function (figure) { figure.remove(); });
    attainment();
    departments();
    years();
    quarters();
  }

  var asked = document.getElementById(location.hash.slice(1));
  if (asked !== null && asked.name === 'language') {
    asked.checked = true;
  }
  radios.forEach(function (radio) { radio.addEventListener('change', show); });
  show();
})();
