package io.understudy.mock.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What callers of the tasks see, one call after the other from a new state each. */
class TasksTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T01:02:03Z"), ZoneOffset.UTC);

    private final Mock mock = Mock.of(BehaviourOptions.defaults().withClock(CLOCK));

    private void check(String calls, String expected) {
        String last = "";
        for (String call : calls.split(";", -1)) {
            String[] words = call.strip().split(" ", 3);
            last = mock.call(words[0], words[1], words.length > 2 ? words[2] : "");
        }
        assertThat(last).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        GET /tasks/1                               | 200 {'id':1,'title':'Buy milk','link':'http://mock.test/t/1'}
        GET /tasks/Buy%20milk                      | 200 {'id':1,'title':'Buy milk','link':'http://mock.test/t/1'}
        GET /tasks/77                              | 404 {'message':'There is no task 77'}
        GET /tasks/some?ids=3,9,1,3                | 200 {'tasks':[{'id':3,'title':'task 3'},{'id':1,'title':'Buy milk'}]}
        GET /tasks/some?ids=9                      | 200 {'tasks':[]}
        GET /tasks/some                            | 200 {'tasks':[]}
        """)
    void reads(String calls, String expected) {
        check(calls, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        POST /tasks {'task':{'title':'Sing'}}                          | 201 {'task':{'id':5,'title':'Sing','done':false,'effort':1,'owner':'ann','created':'2026-03-04 9:02:03','updated':1772586123,'slug':'sing'},'at':'2026-03-04T01:02:03.000Z'}
        POST /tasks {'task':{'title':'Sing','id':99,'created':'x','owner':'eve','updated':1,'slug':'s'}} | 201 {'task':{'id':5,'title':'Sing','done':false,'effort':1,'owner':'ann','created':'2026-03-04 9:02:03','updated':1772586123,'slug':'sing'},'at':'2026-03-04T01:02:03.000Z'}
        POST /tasks {'task':{'title':'Sing'}}; GET /tasks/5            | 200 {'id':5,'title':'Sing','link':'http://mock.test/t/5'}
        POST /tasks {'task':{'title':'Buy milk'}}                      | 409 {'message':'The title is taken'}
        POST /tasks {'task':{}}                                        | 400 {'message':'A task has a title','kind':'bad'}
        POST /tasks {'task':{'title':7}}                               | 400 {'message':'type: body/task/title type','kind':'bad'}
        POST /tasks {'task':{'title':'a','effort':15}}                 | 201 {'task':{'id':5,'title':'a','done':false,'effort':15,'owner':'ann','created':'2026-03-04 9:02:03','updated':1772586123,'slug':'a'},'at':'2026-03-04T01:02:03.000Z'}
        POST /tasks {'task':{'title':'a','effort':16}}                 | 400 {'message':'too much to do','kind':'bad'}
        POST /tasks {'task':{'title':'a','effort':'16'}}               | 400 {'message':'too much to do','kind':'bad'}
        POST /tasks {'task':{'title':'a','effort':0}}                  | 400 {'message':'effort must be positive, not 0','kind':'bad'}
        POST /tasks {'task':{'title':'a','files':'x,y'}}               | 400 {'message':'no such file: x,y','kind':'bad'}
        POST /tasks {'task':{'title':'a','files':''}}; GET /tasks/a    | 200 {'id':5,'title':'a','link':'http://mock.test/t/5'}
        POST /tasks {'task':{'title':'Buy milk'}}; POST /tasks {'task':{'title':'x'}}; GET /tasks/x | 200 {'id':5,'title':'x','link':'http://mock.test/t/5'}
        """)
    void creates(String calls, String expected) {
        check(calls, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        PATCH /tasks/1 {'done':true,'title':'Oat milk'}                | 200 {'id':1,'title':'Oat milk','done':true,'effort':2,'owner':'ann','slug':'oat milk'}
        PATCH /tasks/1 {'done':true,'id':8}; GET /tasks/8              | 404 {'message':'There is no task 8'}
        PATCH /tasks/1 {'done':true}; PATCH /tasks/1 {'effort':3}      | 400 {'message':'what is done is done','kind':'bad'}
        PATCH /tasks/1 {'title':'task 2'}                              | 409 {'message':'taken'}
        PATCH /tasks/1 {'title':'Buy milk'}                            | 200 {'id':1,'title':'Buy milk','done':false,'effort':2,'owner':'ann','slug':'buy milk'}
        PATCH /tasks/9 {}                                              | 404 {'message':'There is no task 9'}
        PATCH /tasks/1 {'done':true}; PATCH /tasks/2 {'done':true}; PATCH /tasks/3 {'done':true} | 400 {'message':'too many are done','kind':'bad'}
        PUT /tasks/1 {'title':'new'}                                   | 200 {'id':1,'title':'new','done':false,'effort':1,'slug':'new'}
        PUT /tasks/9 {'title':'new'}                                   | 404 {'message':'There is no task 9'}
        DELETE /tasks/1                                                | 204
        DELETE /tasks/1; DELETE /tasks/1                               | 404 {'message':'There is no task 1'}
        DELETE /tasks/1; POST /tasks {'task':{'title':'Buy milk'}}; GET /tasks/1 | 404 {'message':'There is no task 1'}
        """)
    void changes(String calls, String expected) {
        check(calls, expected);
    }
}
