package io.github.goldenblue.core.sample;

import io.github.goldenblue.core.json.Plans;
import io.github.goldenblue.core.plan.Plan;
import java.nio.charset.StandardCharsets;

/** A plan of a district that does not exist; {@code '} stands for the quotation mark. */
public final class SamplePlan {
  public static final String DISTRICT = "410999";

  /** One goal of each kind and period. */
  public static final String TEXT =
      """
      {'format':'golden-blue/plan/1','district':'410999','id':'2022-2024',
       'from':'2022-01-01','until':'2024-12-31','title':{'zh':'计划','en':'Plan'},
       'documents':{'P':{'number':'林区〔2022〕1号','issued':'2022-03-01'}},
       'readings':{'R-1':{'zh':'甲','en':'one way'}},
       'departments':[
        {'id':'labour','name':{'zh':'人社局','en':'Labour Bureau'},'aliases':['劳动局']},
        {'id':'schools','name':{'zh':'教育局','en':'Education Bureau'}}],
       'townships':[
        {'id':'east','name':{'zh':'东镇','en':'East'}},
        {'id':'west','name':{'zh':'西镇','en':'West'}}],
       'indicators':[
        {'id':'trained','name':{'zh':'培训','en':'Trained'},'unit':'PERSONS','observed':'FLOW'},
        {'id':'sessions','name':{'zh':'场次','en':'Sessions'},'unit':'PERSON_TIMES','observed':'FLOW'},
        {'id':'studios','name':{'zh':'工作室','en':'Studios'},'unit':'INSTITUTIONS','observed':'FLOW'},
        {'id':'pilots','name':{'zh':'试点','en':'Pilots'},'unit':'ENTERPRISES','observed':'FLOW'},
        {'id':'masters','name':{'zh':'工匠','en':'Masters'},'unit':'PERSONS','observed':'FLOW'},
        {'id':'filed','name':{'zh':'备案','en':'On file'},'unit':'ENTERPRISES','observed':'STOCK'},
        {'id':'skilled','name':{'zh':'技能','en':'Skilled'},'unit':'PERSONS','observed':'STOCK'},
        {'id':'employed','name':{'zh':'从业','en':'Employed'},'unit':'PERSONS','observed':'STOCK'}],
       'targets':[
        {'id':'yearly','clause':'P 1','indicator':'trained','printedUnit':'人','period':'EACH_YEAR',
         'goal':{'atLeast':365},'measure':'M1','departments':['labour'],'reading':['R-1']},
        {'id':'average','clause':'P 1','indicator':'trained','printedUnit':'人',
         'period':'AVERAGE_OF_YEARS','goal':{'atLeast':100},'departments':['labour']},
        {'id':'total','clause':'P 1','indicator':'trained','printedUnit':'人','period':'TOGETHER',
         'goal':{'atLeast':400},'measure':'M1','departments':['labour','schools']},
        {'id':'sessions','clause':'P 1','indicator':'sessions','printedUnit':'人次',
         'period':'EACH_YEAR','goal':{'atLeast':50},'measure':'M1','departments':['schools']},
        {'id':'studios','clause':'P 2','indicator':'studios','printedUnit':'家',
         'period':'EVERY_TWO_YEARS','goal':{'atLeast':10},'measure':'M2','departments':['labour']},
        {'id':'pilots','clause':'P 2','indicator':'pilots','printedUnit':'家','period':'BY_DATE',
         'by':'2024-12-31','goal':{'between':[5,10]},'measure':'M2','departments':['labour']},
        {'id':'masters','clause':'P 2','indicator':'masters','printedUnit':'名','period':'BY_DATE',
         'by':'2024-06-29','goal':{'about':15},'measure':'M2','departments':['labour']},
        {'id':'filed','clause':'P 2','indicator':'filed','printedUnit':'家','period':'BY_DATE',
         'by':'2024-12-31','goal':{'atLeast':150},'measure':'M2','departments':['labour']},
        {'id':'share','clause':'P','indicator':'skilled','printedUnit':'%','period':'BY_DATE',
         'by':'2024-12-31','goal':{'share':'35%','of':'employed'},'departments':['labour']}],
       'commitments':[
        {'id':'matching','clause':'P 1','summary':{'zh':'对接','en':'Matching'},'departments':['labour']},
        {'id':'funding','clause':'P 3','summary':{'zh':'经费','en':'Funding'},'departments':['labour']},
        {'id':'newer-policy','clause':'P','summary':{'zh':'新规','en':'Newer rules'},'departments':[]}],
       'unmodelled':[{'id':'U-1','clause':'P 2','reason':{'zh':'不详','en':'Too vague'}}],
       'rights':[{'id':'pathway','clause':'P 2','summary':{'zh':'通道','en':'A pathway'}}],
       'measures':[
        {'id':'M1','clause':'P 1','section':{'zh':'引','en':'Attract'},'title':{'zh':'一','en':'One'},
         'summary':{'zh':'甲','en':'First'},'departments':['labour','schools'],
         'subsidies':['bonus'],'targets':['yearly','total','sessions'],'commitments':['matching'],
         'readings':['R-1']},
        {'id':'M2','clause':'P 2','section':{'zh':'育','en':'Train'},'title':{'zh':'二','en':'Two'},
         'summary':{'zh':'乙','en':'Second'},'departments':['labour'],'rights':['pathway'],
         'targets':['studios','pilots','masters','filed'],'unmodelled':['U-1']}],
       'safeguards':[
        {'id':'S1','clause':'P 3','title':{'zh':'三','en':'Three'},'summary':{'zh':'丙','en':'Third'},
         'departments':['labour'],'commitments':['funding']}],
       'general':{'targets':['average','share'],'commitments':['newer-policy']}}
      """;

  /** What became of its four sentences. */
  public static final String COVERAGE =
      """
      {'format':'golden-blue/coverage/1','document':'林区〔2022〕1号','sentences':[
       {'at':'1#1','hash':'0123456789abcdef','computed':['bonus','bonus.head'],
        'determined':['bonus.perHeadDetermined'],'targets':['yearly'],'commitments':['matching']},
       {'at':'2#1','hash':'1123456789abcdef','rights':['pathway'],'unmodelled':['U-1']},
       {'at':'3#1','hash':'2123456789abcdef','commitments':['funding']},
       {'at':'0#1','hash':'3123456789abcdef','frame':true}]}
      """;

  private SamplePlan() {}

  /** The plan without a fault. */
  public static Plan plan() {
    return parse("sample plan", TEXT, COVERAGE);
  }

  public static Plan parse(String source, String plan, String coverage) {
    return Plans.parse(source, bytes(plan), bytes(coverage));
  }

  private static byte[] bytes(String text) {
    return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }
}
