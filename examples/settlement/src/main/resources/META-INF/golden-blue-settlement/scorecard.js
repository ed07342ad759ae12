// Draws the charts from the tables of this page, so that both always say the same.
(function () {
  'use strict';
  var WIDTH = 580;
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
  function draw(id, height, option) {
    var figure = document.getElementById('chart-' + id);
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
  function percentAxis(max) {
    return {
      type: 'value', min: 0, max: max, position: 'top', interval: max / (max > 120 ? 6 : 6),
      axisLabel: {formatter: '{value}%', color: colour('soft'), fontSize: 11},
      splitLine: {lineStyle: {color: colour('line')}}
    };
  }
  function names(labels, width) {
    return {
      type: 'category', inverse: true, data: labels, axisTick: {show: false},
      axisLine: {lineStyle: {color: colour('line')}},
      axisLabel: {
        interval: 0, width: width, overflow: 'break', lineHeight: 13, fontSize: 11.5,
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

  /** Bars of the current rows, with the tick of today's pace. */
  function attainment() {
    var rows = all('#by-measure tr[data-current=true]');
    var labels = rows.map(function (row) {
      var target = row.parentNode;
      var group = target.dataset.group;
      return (group === 'general' ? '' : group + '  ') + words(target.querySelector('.name'));
    });
    var bars = rows.map(function (row) {
      var reached = number(row.dataset.attainment);
      var status = row.dataset.status;
      return {
        value: reached === null ? 0 : Math.min(reached, 120),
        itemStyle: {color: colour(status)},
        label: {
          formatter: (reached === null ? '' : words(row.querySelector('.percent')) + ' ') +
            wordOf(status),
          color: colour(status)
        }
      };
    });
    var ticks = [];
    rows.forEach(function (row, at) {
      var elapsed = number(row.dataset.elapsed);
      if (elapsed !== null) {
        ticks.push([elapsed, at]);
      }
    });
    draw('attainment', rows.length * 29 + 40, {
      grid: {left: 196, right: 104, top: 26, bottom: 6},
      xAxis: percentAxis(120),
      yAxis: names(labels, 184),
      series: [{
        type: 'bar', data: bars, barWidth: 13, markLine: goalLine(),
        label: {show: true, position: 'right', fontSize: 11, fontWeight: 600}
      }, {
        type: 'scatter', symbol: 'rect', symbolSize: [2.5, 19], data: ticks, silent: true,
        itemStyle: {color: colour('ink')}, z: 5
      }]
    });
  }

  /** Stacked bars: how many targets of each status a department has. */
  function departments() {
    var groups = all('#by-department tbody');
    var labels = groups.map(function (group) {
      return words(group.querySelector('.name'));
    });
    draw('departments', groups.length * 29 + 60, {
      grid: {left: 196, right: 20, top: 26, bottom: 30},
      legend: legend(STATUSES.map(wordOf)),
      xAxis: {
        type: 'value', minInterval: 1, position: 'top',
        axisLabel: {color: colour('soft'), fontSize: 11},
        splitLine: {lineStyle: {color: colour('line')}}
      },
      yAxis: names(labels, 184),
      series: STATUSES.map(function (status) {
        return stack(status, groups.map(function (group) {
          return all('tr[data-status=' + status + ']', group).length;
        }), 15);
      })
    });
  }

  function stack(status, counts, width) {
    return {
      type: 'bar', stack: 'all', name: wordOf(status), barWidth: width,
      itemStyle: {color: colour(status), borderColor: '#fff', borderWidth: 1},
      label: {
        show: true, color: '#fff', fontSize: 11, fontWeight: 600,
        formatter: function (bar) { return bar.value > 0 ? bar.value : ''; }
      },
      data: counts
    };
  }

  /** What each yearly goal reached in each year. */
  function years() {
    var targets = all('#by-measure tbody[data-period=EACH_YEAR]');
    var found = [];
    all('tr[data-year]', document.getElementById('by-measure')).forEach(function (row) {
      if (row.parentNode.dataset.period === 'EACH_YEAR' && found.indexOf(row.dataset.year) < 0) {
        found.push(row.dataset.year);
      }
    });
    var marks = ['circle', 'diamond', 'triangle', 'rect', 'pin'];
    var shades = ['#9fb7cf', '#5d8bb8', '#16406a', '#c77700', '#12694a'];
    var labels = targets.map(function (target) {
      return words(target.querySelector('.name'));
    });
    draw('years', targets.length * 29 + 60, {
      grid: {left: 196, right: 26, top: 26, bottom: 30},
      legend: legend(found.sort()),
      xAxis: percentAxis(150),
      yAxis: names(labels, 184),
      series: found.map(function (year, at) {
        var dots = [];
        targets.forEach(function (target, line) {
          var row = target.querySelector('tr[data-year="' + year + '"]');
          var reached = row === null ? null : number(row.dataset.attainment);
          if (reached !== null) {
            dots.push([Math.min(reached, 150), line]);
          }
        });
        return {
          type: 'scatter', name: year, data: dots, symbol: marks[at % marks.length],
          symbolSize: 11, itemStyle: {color: shades[at % shades.length]},
          markLine: at === 0 ? goalLine() : undefined
        };
      })
    });
  }

  /** Stacked columns: how many targets had each status at the end of each quarter. */
  function quarters() {
    var days = all('#by-quarter tbody tr');
    draw('quarters', 340, {
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
        }), 26);
      })
    });
  }

  function show() {
    document.documentElement.lang = language();
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
